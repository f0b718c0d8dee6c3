import { decideMatch, evolveMatch, type Hit, type ListMatch, type MatchCommand, type MatchEvent } from '../../../core/register/index.ts';
import { matchRow, recordHits, recordMatches } from '../../db/queries/list-matches.ts';
import { lockStreams } from '../../db/queries/lock.ts';
import { isUuid } from '../cases/files.ts';
import type { Primitive } from '../door/index.ts';

/** What the door calls matchings of lists; the `kind` of their events. */
export const matchKind = 'match';

/** `hits` and `print` come with a list: its hits stand beside the log, and the keyed print tells a repeat of it from another list. */
export type MatchAsk = Readonly<{ id: string; command: MatchCommand; hits?: readonly Hit[]; print?: string }>;

export type MatchDone = Readonly<{ id: string }>;

type State = ListMatch | 'none';
type Beside = Readonly<{ match: string; hits: readonly Hit[]; ended: boolean }>;

/** Matchings of lists to registers as streams of the door; hits go away in the transaction that says so. */
export const matchPrimitive: Primitive<MatchAsk, State, MatchEvent, undefined, Beside, MatchDone> = {
  kind: matchKind,
  v: 1,
  unopened: 'none',
  clashes: {},
  evolve: evolveMatch,
  streams: ({ id, command }) => (command.type !== 'ask' && isUuid(id) ? [id] : []),
  same: ({ id, command, print = '' }) =>
    command.type === 'ask' ? command : command.type === 'match' ? [id, 'match', print] : [id, command],

  lock: async (tx, zone, streams) =>
    new Map(
      (await lockStreams<ListMatch>(tx, zone, 'list_matches', streams)).map(({ id, state, seq, hash }) => [id, { state, seq, hash }]),
    ),

  prepare: async () => undefined,

  decide: (_, { ask: { id, command, hits = [] }, asking }, stateOf) => {
    const state = command.type === 'ask' || !isUuid(id) ? 'none' : stateOf(id);
    const events = decideMatch(state, command, asking);
    const now = events.reduce(evolveMatch, state);
    return {
      happenings: events.length > 0 ? [{ stream: id, events }] : [],
      post: asking.who === 'system' || now === 'none' ? 'system' : now.post,
      beside: {
        match: id,
        hits: events.some(({ type }) => type === 'matched') ? hits : [],
        ended: events.some(({ type }) => type === 'deleted'),
      },
      answer: { id },
    };
  },

  record: async (tx, zone, changed, besides) => {
    await recordMatches(
      tx,
      zone,
      changed.flatMap(({ stream, state, seq, hash }) => (state === 'none' ? [] : [matchRow(stream, state, { seq, hash })])),
    );
    await recordHits(
      tx,
      zone,
      besides.filter(({ hits }) => hits.length > 0),
      besides.flatMap(({ match, ended }) => (ended ? [match] : [])),
    );
  },
};
