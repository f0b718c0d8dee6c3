import type { z } from 'zod';
import type { Limit } from '../clock/index.ts';
import type { Words } from '../words.ts';
import type { CaseKind, Urgency } from '../zone/category.ts';
import type { Flow, When } from './flow.ts';
import type { RecordPart } from './records.ts';
import type { RegisterPart } from './registers.ts';
import type { RoundPart } from './rounds.ts';
import type { SessionPart } from './sessions.ts';
import type { Harm, Interface } from './vocabulary.ts';

/** A limit, or one for each urgency. */
export type LimitRule = Limit | Record<Urgency, Limit>;

/** One entry of an open dictionary, belonging to a reporting group where the programme counts by groups. */
export type Source = {
  title: Words;
  group?: string;
  /** Callers may use it themselves; without a word the first such one is theirs. */
  public?: true;
  /** It opens an urgent case at once. */
  urgent?: true;
  /** What is imported from files of this sort came in this way, unless somebody says otherwise. */
  imports?: 'messages' | 'requests';
  /** Handed down from above 来件: it has its giver's number and limit, and is answered upward in the giver's own columns. */
  above?: true;
  /** Said in an ordinary chat group and written down by whoever reads there; the reply is carried back by hand. */
  chat?: true;
  /** What comes through this open interface came in this way. */
  through?: Interface;
  /** What came this way is never shown to the public, whatever it is about. */
  private?: true;
};

/** A programme's own limits by stage; further keys are the promise to the caller, a rework, an assisting part, a whistle, and how long somebody on duty has outside office hours. */
export type Limits<Stage extends string = string> = Partial<Record<Stage | 'promise' | 'rework' | 'part' | 'whistle' | 'duty', LimitRule>>;

/** How a later case about a repeated matter is counted: with all others, or in figures of its own beside them. Its clocks run like those of every case. */
export type CountsRepeated = 'in' | 'apart';

/** Repeated matters 重复诉求: for how many days a mark stands at most, and how later cases are counted. */
export type Repeated = Readonly<{ days: number; counts: CountsRepeated }>;

/**
 * Topics 未诉先办: which kinds of cases are counted, how many of one sort in one place within so many days stand out, and how many per cent of
 * the days before, or of those a year ago, that must at least be.
 */
export type TopicRule = Readonly<{ kinds: readonly CaseKind[]; days: number; calls: number; rise: number }>;

/**
 * For how many days after a case is over its personal and its sensitive values stand, and for how many at least they must, whoever
 * wishes them away. What happened, when and by which unit stays for good.
 */
export type Retention = Readonly<{ personal: number; sensitive: number; least: number }>;

/** How a programme uses the Case primitive. */
export type CasePart<Stage extends string = string> = {
  /** Who calls, in the words that callers and staff read. */
  callers: Words;
  kinds: readonly CaseKind[];
  /** Kinds that are counted apart, e.g. business 业务 and problem 问题: each kind in exactly one. */
  counts?: Record<string, { title: Words; kinds: readonly CaseKind[] }>;
  /** The programme's own sorts of matter, e.g. the four of 民呼必应. */
  matters?: Record<string, Words>;
  /** Matters between people, which are never shown to the public. */
  privateMatters?: readonly string[];
  /** Limits that a matter has of its own, over those below. */
  matterLimits?: Record<string, Limits<Stage>>;
  /** Where cases come from; `groups` are the closed reporting groups over them. */
  sources: Record<string, Source>;
  groups?: Record<string, Words>;
  /** Fields of the report beyond words, place, photos and caller. */
  asks?: z.ZodRawShape;
  /** Cases of which nothing is ever shown to the public, beside those whose kind or category says so. */
  unpublished?: readonly When[];
  /** Firms call: the fields of the report that hold a firm's name and credit code, filled in for whoever is signed in for one. */
  firms?: { name: string; code: string };
  /** Whether the words may be anybody's, without sign-in. */
  portal: boolean;
  /** The mandatory reports 强制报告 of this harm are opened here: restricted, sent at once to the units that the zone's duty table names. */
  receives?: Harm;
  /** Kinds of people to be looked after first, by which measures group. */
  careGroups?: Record<string, Words>;
  flow: Flow<Stage>;
  /** The programme's own limits by stage, and `promise`; dated rows of the zone and of its categories come over them. */
  limits: Limits<Stage>;
  /** How long a unit has to send a wrong dispatch back, and the how manieth return is arbitrated. */
  returns: { within: Limit; arbitrateAt: number };
  /** Before a caller's silence counts, so many call-backs at different hours; 0 where nobody calls back. */
  callBacks: number;
  /** For how long people are named in cases that are over; without it for good. */
  retention?: Retention;
  /** A matter that was answered may be marked as repeated; without it never. */
  repeated?: Repeated;
  /** What many people call about is proposed as a topic; without it never. */
  topics?: TopicRule;
};

/** One real mechanism, as one file of data (design.md §2): how it uses each of the primitives that it uses. */
export type Programme<Stage extends string = string> = {
  id: string;
  title: Words;
  about: Words;
  /** Named lists of the mechanism with fixed sizes, e.g. five channels; namespaced by programme. */
  lists?: Record<string, Record<string, Words>>;
  /** What the lists are called in the zone: “五盯”. */
  listTitles?: Record<string, Words>;
  cases?: CasePart<Stage>;
  registers?: Record<string, RegisterPart>;
  rounds?: Record<string, RoundPart>;
  records?: Record<string, RecordPart>;
  sessions?: Record<string, SessionPart>;
};

/** A programme in which something is called for and answered. */
export type CaseProgramme<Stage extends string = string> = Programme<Stage> & { cases: CasePart<Stage> };

/** A programme that only keeps, visits, records or invites; what it finds becomes a case of another. */
export type CaselessProgramme = Omit<Programme, 'cases'>;

/** Declares a programme. A stage misspelt anywhere in it does not compile. */
export function programme<const Stage extends string>(declared: CaseProgramme<Stage>): CaseProgramme<Stage>;
export function programme(declared: CaselessProgramme): CaselessProgramme;
export function programme(declared: Programme): Programme {
  return declared;
}

export const hasCases = (one: Programme): one is CaseProgramme => one.cases !== undefined;
