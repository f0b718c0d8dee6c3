import type { Harm, Holder, Phase } from '../programme/vocabulary.ts';
import type { CaseKind, Urgency } from '../zone/category.ts';
import type { Ending } from './bring.ts';
import type { Paper } from './paper.ts';
import type { Called, Caller, Case, Clock, Duty, Instant, LeaderWords, Paused, Rating, Request, Rung, Whistle } from './state.ts';

/** Where a case rests after an event, and what its clocks say; every event that moves a case carries all of it. */
export type Arrival = Readonly<{
  stage: string;
  phase: Phase;
  holder: Holder;
  since: Instant;
  silence: Case['silence'];
  clock: Clock;
}>;

/** The promise after an event that touched it: its clock, its ladder and the pauses of both clocks. */
export type Promised = Readonly<{ promise: Clock; ladder: Case['ladder']; pauses: readonly Paused[] }>;

type Classified = Readonly<{
  kind: CaseKind;
  category: string;
  area: string;
  areaPath: readonly string[];
  urgency: Urgency;
  matter: string;
  shield: Case['shield'];
}>;

/** What was filled in, with personal values sealed. `unsure` marks an instant that nobody knows (imports). */
type Filled = Readonly<{ data?: unknown; unsure?: true }>;

export type Opened = Filled &
  Readonly<{
    type: 'opened';
    number: string;
    programme: string;
    version: string;
    source: string;
    callers: readonly Caller[];
    words: Case['words'];
    address: Case['address'];
    point: Case['point'];
    photos: readonly string[];
    above: Case['above'];
    /** The chat group in which it was said. */
    group?: string;
    night: boolean;
    duty?: Duty;
    splitFrom: string;
    reportOf?: string;
    from?: Case['from'];
    arrival: Arrival;
    promised: Promised;
  }> &
  Classified;

/** Personal values were destroyed, by their ids; the digests in the events before stay what they were. */
type Erased = Readonly<{
  type: 'erased';
  why: 'retention' | 'asked';
  of: 'all' | 'sensitive' | 'caller';
  /** Whose, where not everybody's. */
  callers: readonly string[];
  values: readonly string[];
  at: Instant;
}>;

type Moves = Filled & Readonly<{ action: string; arrival: Arrival; promised?: Promised }>;
type Stays = Filled & Readonly<{ action: string }>;

/** Everything that can happen to a case. Events carry consequences, so that folding them never consults a programme. */
export type CaseEvent =
  | Opened
  | (Moves & { type: 'moved' })
  | (Moves & { type: 'accepted' } & Classified)
  | (Moves & { type: 'asked'; again: boolean })
  | (Moves & { type: 'supplied' })
  | (Moves & { type: 'declined' | 'passed-on' })
  | (Moves & { type: 'merged'; into: string })
  | (Stays & { type: 'joined'; from: string; callers: readonly Caller[] })
  | (Stays & { type: 'split-off'; to: string })
  | (Moves & { type: 'dispatched'; lead: string; assisting: readonly string[]; partDue: Instant | 'none' })
  | (Moves & { type: 'answered'; lead: string; resolver: string; inTime: 'yes' | 'no' })
  | (Moves & { type: 'signed'; handler: string })
  | (Stays & { type: 'requested'; request: Request; arrival?: Arrival; promised?: Promised })
  | (Stays & {
      type: 'granted';
      request: string;
      arrival?: Arrival;
      promised?: Promised;
      clock?: Clock;
      progressDue?: Instant;
    })
  | (Stays & { type: 'denied'; request: string })
  | (Stays & { type: 'sent-up'; request: string })
  | (Stays & {
      type: 'answered-above';
      request: string;
      answer: 'granted' | 'denied';
      above?: Case['above'];
      arrival?: Arrival;
      promised?: Promised;
      clock?: Clock;
    })
  | (Moves & { type: 'arbitrated'; lead: string; assisting: readonly string[]; partDue: Instant | 'none'; precedent: string })
  | (Stays & { type: 'raised'; harm: Harm; report: string; again?: true })
  | (Stays & { type: 'added'; caller: string })
  | (Stays & { type: 'noted' | 'contacted' | 'urged'; progressDue?: Instant })
  | (Stays & { type: 'transferred'; handler: string })
  | (Stays & { type: 'whistled'; whistle: Whistle })
  | (Stays & { type: 'whistle-answered'; unit: string; state: Called['state']; at: Instant })
  | (Stays & { type: 'whistle-concluded'; at: Instant; scores: readonly { unit: string; score: number }[] })
  | (Stays & { type: 'whistle-rated'; unit: string; score: number })
  | (Stays & { type: 'part-signed' | 'part-answered'; unit: string })
  | (Moves & { type: 'resolved' | 'submitted'; resolver: string; inTime: 'yes' | 'no' | 'unjudged' })
  | (Moves & { type: 'approved'; inTime: 'yes' | 'no' })
  | (Moves & { type: 'sent-back' | 'failed' })
  | (Moves & { type: 'passed'; unrated: boolean })
  | (Moves & { type: 'rated'; rating: Rating; handling: number })
  | (Stays & { type: 'rated-beside'; rating: Rating })
  | (Stays & { type: 'called-back'; outcome: string; hour: number })
  | (Moves & { type: 'lapsed'; unrated: boolean })
  | (Moves & { type: 'reworked' | 'reopened'; handling: number })
  | (Moves & { type: 'withdrawn' })
  | (Moves & { type: 'closed-elsewhere'; ending: Ending; lead: string; inTime: Case['inTime'] })
  | (Stays & { type: 'supervised' })
  | (Stays & { type: 'instructed'; leaderWords: LeaderWords })
  | (Stays & { type: 'revealed'; values: readonly string[]; purpose: string })
  | (Stays & { type: 'replied-back'; to: 'up' | 'group'; handling: number; at: Instant })
  | (Stays & { type: 'printed'; paper: Paper })
  | (Stays & { type: 'cited'; article: string })
  | { type: 'clock-told'; colour: 'yellow' | 'red' }
  | { type: 'duty-passed'; to: 'leader' | 'leaders' }
  | { type: 'climbed'; rung: Exclude<Rung, 'none'> }
  | { type: 'whistle-missing'; units: readonly string[] }
  | { type: 'part-late'; unit: string }
  | { type: 'progress-missed'; progressDue: Instant }
  | { type: 'handed-over'; from: string; to: string }
  | { type: 'hastened'; urgency: Urgency; signal: string; word: string; night: boolean; duty?: Duty; arrival: Arrival; promised: Promised }
  | { type: 'due-moved'; promised: Promised; clock: Clock }
  | Erased;

export type EventType = CaseEvent['type'];
