import { askingOf } from '../app/asking.ts';
import type { Door } from '../app/door/index.ts';
import { type MatchAsk, type MatchDone, matchKind } from '../app/register/match-primitive.ts';
import { endedMatches } from '../db/queries/list-matches.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

const batch = 100;

/** Deletes the hits of matched lists when their time is over: an event each, once, however many processes run this. */
export const endMatches = (db: Db, door: Door, zone: string): Chore => ({
  name: 'matched lists',
  every: 60_000,
  work: async () => {
    const { ports } = door;
    const ids = await endedMatches(db, zone, ports.clock.now(), batch);
    const doorstep = { zone, asking: askingOf(ports, { who: 'system' }), caller: 'system', request: ports.ids.next() };
    const told = await Promise.allSettled(
      ids.map((id) => door.submit<MatchDone>(doorstep, matchKind, { id, command: { type: 'delete' } } satisfies MatchAsk)),
    );
    for (const one of told) if (one.status === 'rejected') ports.log('the hits of a list could not be deleted', one.reason);
    return ids.length === batch && told.some(({ status }) => status === 'fulfilled') ? 'again' : 'done';
  },
});
