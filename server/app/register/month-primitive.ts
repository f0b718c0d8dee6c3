import { evolveMonth, type FrozenMonth, freeze, type MonthEvent, type MonthRow, monthStream } from '../../../core/register/month.ts';
import { lockMonths, monthRow, recordMonths } from '../../db/queries/entry-months.ts';
import type { Primitive } from '../door/index.ts';

/** What the door calls frozen months; the `kind` of their events. */
export const monthKind = 'month';

export type MonthAsk = Readonly<{ programme: string; register: string; month: string; rows: readonly MonthRow[] }>;

type State = FrozenMonth | 'none';
type Beside = Readonly<{ stream: string; rows: readonly MonthRow[] }>;

const streamOf = ({ programme, register, month }: MonthAsk) => monthStream(programme, register, month);

/** Frozen months as streams of the door, one for each register and month: the first freezing is the only one. */
export const monthPrimitive: Primitive<MonthAsk, State, MonthEvent, undefined, Beside, { rows: number }> = {
  kind: monthKind,
  v: 1,
  unopened: 'none',
  clashes: { entry_months_pkey: 'not-now' },
  evolve: evolveMonth,
  streams: (ask) => [streamOf(ask)],
  same: streamOf,
  lock: async (tx, zone, streams) =>
    new Map((await lockMonths(tx, zone, streams)).map(({ stream, state, seq, hash }) => [stream, { state, seq, hash }])),
  prepare: async () => undefined,
  decide: (_, { ask, asking }, stateOf) => {
    const stream = streamOf(ask);
    const events = freeze(stateOf(stream), ask, asking);
    return {
      happenings: events.length > 0 ? [{ stream, events }] : [],
      post: 'system',
      beside: { stream, rows: events.length > 0 ? ask.rows : [] },
      answer: { rows: ask.rows.length },
    };
  },
  record: (tx, zone, changed, besides) =>
    recordMonths(
      tx,
      zone,
      changed.flatMap(({ stream, state, seq, hash }) => (state === 'none' ? [] : [monthRow(stream, state, { seq, hash })])),
      besides,
    ),
};
