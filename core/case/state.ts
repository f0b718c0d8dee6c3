import type { Harm, Holder, Phase } from '../programme/vocabulary.ts';
import type { CaseKind, Urgency } from '../zone/category.ts';
import type { Clock, Instant, Paused, Rung } from './clock-state.ts';
import type { Sealed } from './sealed.ts';

export { type Clock, type Instant, type Paused, type Rung, rungs } from './clock-state.ts';

/**
 * Somebody who called about this case; `rated` is the last handling they have rated. Cases from patrols have none. `account` is the
 * resident who was signed in, `firm` the credit code of the firm for which they spoke.
 */
export type Caller = Readonly<{
  id: string;
  main: boolean;
  name?: Sealed;
  phone?: Sealed;
  anonymous: boolean;
  account: string | 'none';
  firm?: string;
  rated: number;
}>;

/** An assisting unit's own sub-task 协办. */
export type Part = Readonly<{ unit: string; state: 'dispatched' | 'signed' | 'answered'; due: Instant | 'none'; late: boolean }>;

/** Something a unit asked for that somebody else must grant. */
export type Request = Readonly<{
  id: string;
  kind: 'return' | 'extend' | 'suspend' | 'hang' | 'close';
  unit: string;
  by: string;
  at: Instant;
  stage: string;
  reason: string;
  until: Instant | 'none';
  needs: 'desk' | 'leader' | 'another';
  state: 'pending' | 'granted' | 'denied';
  /** Of a case from above: it is also a request upward, decided by whoever handed the case down. */
  up?: 'wanted' | 'sent' | 'granted' | 'denied';
}>;

export type Called = Readonly<{
  unit: string;
  state: 'called' | 'arrived' | 'refused' | 'late' | 'missing';
  at: Instant | 'none';
  /** What the caller of the whistle thinks of the unit, and the unit of the whistle 评哨. */
  score: number | 'none';
  back: number | 'none';
}>;
export type Whistle = Readonly<{
  id: string;
  by: string;
  at: Instant;
  due: Instant;
  lead: string;
  units: readonly Called[];
  concluded: Instant | 'open';
}>;

export type Rating = Readonly<{
  handling: number;
  caller: string;
  main: boolean;
  solved: 'yes' | 'partly' | 'no';
  score: number;
  by: 'link' | 'told';
  at: Instant;
}>;

/** A leader's words 批示, shown on top. */
export type LeaderWords = Readonly<{ by: string; at: Instant; words: Sealed; to: string | 'nobody'; until: Instant | 'none' }>;

/** Outside office hours: first the person on duty, then the leader on duty too, then every leader. */
export type Duty = Readonly<{
  person: string;
  leader: string;
  reached: 'person' | 'leader' | 'leaders';
  toLeader: Instant;
  toAll: Instant;
}>;

/** What is left of a case after replaying everything that happened to it. */
export type Case = Readonly<{
  number: string;
  programme: string;
  version: string;
  kind: CaseKind;
  matter: string | 'none';
  source: string;
  category: string | 'unsorted';
  area: string;
  areaPath: readonly string[];
  urgency: Urgency;
  words: Sealed | 'none';
  address: Sealed | 'none';
  /** Degrees × 10⁷, WGS-84, longitude first. */
  point: readonly [lng: number, lat: number] | 'nowhere';
  photos: readonly string[];
  shield: Readonly<{
    confidential: boolean;
    about: readonly string[];
    named: readonly string[];
    /** A discipline clue 涉纪线索: registered and passed on, nothing else. */
    clue?: true;
    /** A mandatory report 强制报告: nobody knows of it but the accounts named, the units it went to and posts that safeguard. */
    restricted?: true;
  }>;
  /** The number and limit of whoever handed it down 来件. */
  above: Readonly<{ number: string; due: Instant | 'none' }> | 'none';
  /** The chat group in which it was said. */
  group: string | 'none';
  /** When its result last went to whoever handed it down, or back into its group, and of which handling. */
  repliedBack: Readonly<{ at: Instant; handling: number }> | 'none';
  callers: readonly Caller[];
  opened: Instant;
  /** An urgent report outside office hours, where nobody is on duty: every leader sees it too. */
  night: boolean;
  /** Whose it is outside office hours until it is accepted, how far it has gone, and when it goes on. */
  duty: Duty | 'none';
  stage: string;
  phase: Phase;
  holder: Holder;
  since: Instant;
  /** When the holder's silence moves the case by itself, once so many call-backs at different hours were tried. */
  silence: Readonly<{ at: Instant; to: string; unrated: boolean; calls: number }> | 'never';
  lead: string | 'nobody';
  first: string | 'nobody';
  handler: string | 'nobody';
  /** When it was last sent to a unit; `arbitrated` cases cannot be returned. */
  sent: Instant | 'never';
  arbitrated: boolean;
  parts: readonly Part[];
  resolver: string | 'nobody';
  /** The stage's own clock, the promise to the caller, and where the case left from to wait, be reviewed or be checked, with its clock. */
  clock: Clock;
  promise: Clock;
  worked: Readonly<{ stage: string; clock: Clock }> | 'none';
  pauses: readonly Paused[];
  /** When each rung of the ladder falls due, worked out with the promise. */
  ladder: Readonly<Partial<Record<Rung, Instant>>>;
  rung: Rung;
  supervised: boolean;
  handling: number;
  inTime: 'unjudged' | 'yes' | 'no';
  asked: number;
  returns: number;
  extensions: number;
  /** Hours of the day at which a call-back was tried in vain; three rings in a row are one attempt. */
  calls: readonly number[];
  reopened: number;
  violations: number;
  requests: readonly Request[];
  whistle: Whistle | 'none';
  leaderWords: readonly LeaderWords[];
  ratings: readonly Rating[];
  unrated: boolean;
  hung: boolean;
  /** A hung case 挂账 owes a word of progress by then. */
  progressDue: Instant | 'none';
  into: string | 'none';
  joined: readonly string[];
  splitFrom: string | 'none';
  /** The case from which this mandatory report was raised, and those that were raised from this case. */
  reportOf: string | 'none';
  /** The visit that found it, and the question that failed there. */
  from: Readonly<{ kind: 'visit'; id: string; check: string }> | 'none';
  reports: readonly Readonly<{ harm: Harm; id: string }>[];
  /** What of its personal values was destroyed, the widest so far; `caller` is what some of its callers were and wrote. */
  erased: Readonly<{ of: 'all' | 'sensitive' | 'caller'; why: 'retention' | 'asked'; at: Instant }> | 'never';
}>;
