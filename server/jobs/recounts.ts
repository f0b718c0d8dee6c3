import { askingOf } from '../app/asking.ts';
import type { Books } from '../app/books.ts';
import { recount } from '../app/cases/act.ts';
import type { Door } from '../app/door/index.ts';
import { estimatedCases } from '../db/queries/cases.ts';
import { holdCheckpoint, moveCheckpoint } from '../db/queries/checkpoints.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

const batch = 200;
const reader = 'calendar';

/**
 * When the holidays of another year have become known, due dates that were guessed over it are worked out again, each by an event.
 * The checkpoint holds how many years were known when this was last done.
 */
export const keepRecounts = (db: Db, door: Door, books: Books, zone: string): Chore => ({
  name: 'recounts',
  every: 60 * 60_000,
  work: () =>
    db.transaction().execute(async (tx): Promise<'again' | 'done'> => {
      const known = (await books.of(db, zone)).calendar.table.years.size;
      const done = await holdCheckpoint(tx, zone, reader);
      if (done === undefined || done === known) return 'done';

      const { ports } = door;
      const doorstep = { zone, asking: askingOf(ports, { who: 'system' }), caller: 'system', request: ports.ids.next() };
      for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
        const ids = await estimatedCases(db, zone, after, batch);
        await Promise.all(ids.map((id) => recount(door, doorstep, id)));
        const last = ids.at(-1);
        if (!last || ids.length < batch) break;
        after = last;
      }
      await moveCheckpoint(tx, zone, reader, known);
      return 'done';
    }),
});
