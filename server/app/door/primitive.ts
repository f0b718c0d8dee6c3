import type { Asking } from '../../../core/case/index.ts';
import type { RefusalCode } from '../../../core/refusal.ts';
import type { Tx } from '../../db/schema.ts';

/** Who stands at the door: their zone, who they are, and what makes a repeat of theirs the same request. */
export type Doorstep = Readonly<{
  zone: string;
  asking: Asking;
  /** The Idempotency-Key; it belongs to `caller`, so that nobody meets another's answer. */
  key?: string;
  caller: string;
  /** The request's own id, kept in its events. */
  request: string;
}>;

export type Happened = Readonly<{ type: string }>;

/** Where a stream stands, and the head of its chain. */
export type Standing<State> = Readonly<{ state: State; seq: number; hash: string }>;

export type Changed<State> = Standing<State> & Readonly<{ stream: string; before: State; isNew: boolean }>;

export type Step<Ask> = Readonly<{ ask: Ask; asking: Asking }>;

/** What one decision comes to. `beside` is for the primitive's own `record`; `answer` is kept for repeats: no secrets, nobody's name. */
export type Outcome<E extends Happened, Beside, Answer> = Readonly<{
  happenings: readonly Readonly<{ stream: string; events: readonly E[] }>[];
  post: string;
  beside: Beside;
  answer: Answer;
}>;

/**
 * What the door must know of one kind of stream; cases are the first, rows of the zone's own data the second.
 * Every change of anything then has the same chain, the same feed and the same repeats.
 */
export type Primitive<
  Ask = unknown,
  State = unknown,
  E extends Happened = Happened,
  Ready = unknown,
  Beside = unknown,
  Answer = unknown,
> = {
  readonly kind: string;
  /** The version of the shape of its events. */
  readonly v: number;
  readonly unopened: State;
  /** Constraints that say something a person can understand. */
  readonly clashes: Readonly<Record<string, RefusalCode>>;
  evolve(state: State, event: E): State;
  /** The streams that this asks of and that may exist already. */
  streams(ask: Ask): readonly string[];
  /** What else only one can have, so that whoever comes first gets it: the number of somebody above. */
  claims?(ask: Ask): readonly string[];
  /** What makes two requests with one key the same; ids made for the occasion are not part of it. */
  same(ask: Ask): unknown;
  /** Locks the streams that exist, in one order for everybody, with one statement. */
  lock(tx: Tx, zone: string, streams: readonly string[]): Promise<ReadonlyMap<string, Standing<State>>>;
  /** What the decisions of a whole group need, read once. */
  prepare(tx: Tx, zone: string, steps: readonly Step<Ask>[]): Promise<Ready>;
  /** One decision, pure: throws a Refusal, or says what happened. */
  decide(ready: Ready, step: Step<Ask>, stateOf: (stream: string) => State): Outcome<E, Beside, Answer>;
  /** Writes where the changed streams stand, and what belongs beside them, with statements for many rows. */
  record(tx: Tx, zone: string, changed: readonly Changed<State>[], besides: readonly Beside[], at: Date): Promise<void>;
};

/** Something at the door: steps that happen all or not at all, and one answer. */
export type Entry = Readonly<{
  zone: string;
  /** The kind of its first step; the others are of this one or of their own. */
  kind: string;
  steps: readonly (Step<unknown> & { readonly kind: string })[];
  key: string | undefined;
  caller: string;
  request: string;
  /** The streams it touches, and its key. */
  needs: readonly string[];
  answer: (body: unknown) => void;
  refuse: (refusal: unknown) => void;
}>;
