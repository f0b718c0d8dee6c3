import { askingOf } from '../app/asking.ts';
import type { Books } from '../app/books.ts';
import type { Door } from '../app/door/index.ts';
import { type EntryDone, entryKind } from '../app/register/primitive.ts';
import { keptEntries } from '../db/queries/entries.ts';
import { wakingEntries } from '../db/queries/entry-coverage.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

const batch = 200;

/** Ends terms whose last day is past, and says of milestones that they have slipped: once each, however many processes run this. */
export const watchEntries = (db: Db, door: Door, books: Books, zone: string): Chore => ({
  name: 'entries',
  every: 60_000,
  work: async () => {
    const { ports } = door;
    const { dateOf } = await books.of(db, zone);
    const ids = await wakingEntries(db, zone, dateOf(ports.clock.now()), batch);
    const doorstep = { zone, asking: askingOf(ports, { who: 'system' }), caller: 'system', request: ports.ids.next() };
    const told = await Promise.allSettled(
      (await keptEntries(db, zone, ids)).map(({ id, state }) => {
        const beside = state.ties.flatMap(({ to }) => (to.startsWith('entry:') ? [to.slice(6)] : []));
        return door.submit<EntryDone>(doorstep, entryKind, { id, command: { type: 'check' }, beside });
      }),
    );
    for (const one of told) if (one.status === 'rejected') ports.log('a term or milestone could not be told', one.reason);
    const stuck = told.every(({ status }) => status === 'rejected');
    return ids.length === batch && !stuck ? 'again' : 'done';
  },
});
