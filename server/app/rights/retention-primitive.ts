import { refuse } from '../../../core/refusal.ts';
import { type Batch, type Destroyed, evolveRetention, type RetentionEvent } from '../../../core/rights/index.ts';
import { destroyValues } from '../../db/queries/erase.ts';
import {
  forgetPassing,
  holdPlace,
  lockRetentions,
  movePlace,
  noteErased,
  recordRetentions,
  type WalkPlace,
} from '../../db/queries/retention.ts';
import type { Primitive } from '../door/index.ts';

/** What the door calls the destroying of what is over; the `kind` of its events. */
export const retentionKind = 'retention';

/** One batch: what it says of itself, what it takes, and how far the walk is before and after it. */
export type RetentionAsk = Readonly<{
  stream: string;
  batch: Batch;
  cases: readonly string[];
  values: readonly string[];
  passing: Readonly<{ month: string; ids: readonly string[] }> | 'none';
  walk: Readonly<{ name: string; from: WalkPlace; to: WalkPlace }>;
}>;

type State = Destroyed | 'none';
type Ready = ReadonlyMap<string, WalkPlace>;

const isAt = (one: WalkPlace | undefined, { day, mark, id }: WalkPlace): boolean =>
  one !== undefined && one.day === day && one.mark.getTime() === mark.getTime() && one.id === id;

/**
 * Batches as streams of the door, one for each month. The place of the walk moves with what was destroyed, in one transaction: of two
 * processes that walk, the one that comes second is refused and looks again.
 */
export const retentionPrimitive: Primitive<RetentionAsk, State, RetentionEvent, Ready, RetentionAsk, { count: number }> = {
  kind: retentionKind,
  v: 1,
  unopened: 'none',
  clashes: { retentions_pkey: 'clash' },
  evolve: evolveRetention,
  streams: ({ stream }) => [stream],
  same: ({ batch, walk }) => [batch, walk],
  lock: async (tx, zone, streams) =>
    new Map((await lockRetentions(tx, zone, streams)).map(({ stream, ...standing }) => [stream, standing])),
  prepare: async (tx, zone, steps) => {
    const places = new Map<string, WalkPlace>();
    for (const { walk } of steps.map(({ ask }) => ask)) places.set(walk.name, await holdPlace(tx, zone, walk.name, walk.from.day));
    return places;
  },
  decide: (places, { ask, asking }) => {
    if (asking.who !== 'system') return refuse('not-yours');
    if (!isAt(places.get(ask.walk.name), ask.walk.from)) return refuse('clash');
    return {
      happenings: [{ stream: ask.stream, events: [{ type: 'destroyed', at: asking.at.toISOString(), ...ask.batch }] }],
      post: 'system',
      beside: ask,
      answer: { count: ask.batch.count },
    };
  },
  record: async (tx, zone, changed, besides, at) => {
    await recordRetentions(
      tx,
      zone,
      changed.flatMap(({ stream, state, seq, hash }) => (state === 'none' ? [] : [{ stream, state, seq, hash }])),
    );
    for (const { batch, cases, values, passing, walk } of besides) {
      await destroyValues(tx, zone, values);
      if (passing !== 'none') await forgetPassing(tx, zone, passing.month, passing.ids);
      await noteErased(
        tx,
        zone,
        cases.map((caseId) => ({ caseId, what: batch.of })),
        at,
      );
      await movePlace(tx, zone, walk.name, walk.to);
    }
  },
};
