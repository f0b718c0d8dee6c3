import type { z } from 'zod';
import type { CaseKind, Urgency } from '../zone/category.ts';
import type { Limit } from '../clock/index.ts';
import type { Words } from '../words.ts';
import type { Flow } from './flow.ts';

/** A limit, or one for each urgency. */
export type LimitRule = Limit | Record<Urgency, Limit>;

/** One entry of an open dictionary, belonging to a reporting group where the programme counts by groups. */
export type Source = { title: Words; group?: string; /** Callers may use it themselves; without a word the first such one is theirs. */ public?: true; /** It opens an urgent case at once. */ urgent?: true };

/** How a programme uses the Case primitive. */
export type CasePart<Stage extends string = string> = {
  /** The number's first letter and the words callers and staff read. */
  callers: Words;
  kinds: readonly CaseKind[];
  /** The programme's own sorts of matter, e.g. the four of 民呼必应. */
  matters?: Record<string, Words>;
  /** Where cases come from; `groups` are the closed reporting groups over them. */
  sources: Record<string, Source>;
  groups?: Record<string, Words>;
  /** Fields of the report beyond words, place, photos and caller. */
  asks?: z.ZodRawShape;
  /** Whether the words may be anybody's, without sign-in. */
  portal: boolean;
  /** Kinds of people to be looked after first, by which measures group. */
  careGroups?: Record<string, Words>;
  flow: Flow<Stage>;
  /** The programme's own limits by stage, and `promise`; dated rows of the zone and of its categories come over them. */
  limits: Partial<Record<Stage | 'promise' | 'rework' | 'part' | 'whistle', LimitRule>>;
  /** How many days a unit has to send a wrong dispatch back, and how often before somebody decides. */
  returns: { within: Limit; arbitrateAt: number };
  /** Silence of the caller ends the rating after so long. */
  callBacks: number;
};

/** One real mechanism, as one file of data (design.md §2). The other primitives join here as they are built. */
export type Programme<Stage extends string = string> = {
  id: string;
  title: Words;
  about: Words;
  /** Named lists of the mechanism with fixed sizes, e.g. five channels; namespaced by programme. */
  lists?: Record<string, Record<string, Words>>;
  cases: CasePart<Stage>;
};

/** Declares a programme. A stage misspelt anywhere in it does not compile. */
export const programme = <const Stage extends string>(declared: Programme<Stage>): Programme<Stage> => declared;
