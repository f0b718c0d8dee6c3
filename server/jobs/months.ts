import { dayNumber, midnight } from '../../core/calendar/index.ts';
import type { Entry } from '../../core/register/index.ts';
import { dayAfter, type MonthRow, monthsOver } from '../../core/register/month.ts';
import { askingOf } from '../app/asking.ts';
import type { Books } from '../app/books.ts';
import type { Door } from '../app/door/index.ts';
import { monthKind } from '../app/register/month-primitive.ts';
import { registersOf } from '../app/register/registers.ts';
import { foldUntil } from '../app/register/view.ts';
import type { Shelf } from '../app/shelf.ts';
import { allEntries, entryIds } from '../db/queries/entries.ts';
import { eventsUntil } from '../db/queries/entry-history.ts';
import { firstEntered, monthsOf } from '../db/queries/entry-months.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

const page = 500;

/** Every entry as it stood at an instant, from the log alone: when this runs changes nothing of what it finds. */
const standing = async (db: Db, zone: string, programme: string, register: string, until: Date): Promise<MonthRow[]> => {
  const ids = await entryIds(db, zone, { programme, register }, allEntries);
  const rows: MonthRow[] = [];
  for (let from = 0; from < ids.length; from += page) {
    const own = ids.slice(from, from + page);
    const events = Map.groupBy(await eventsUntil(db, zone, own, until), ({ stream }) => stream);
    for (const id of own) {
      const state: Entry | 'none' = foldUntil(events.get(id) ?? [], until);
      if (state !== 'none') rows.push({ ...state, id });
    }
  }
  return rows;
};

/** Freezes every month that is over, of each register that is frozen monthly: a month once, however late this runs and however often. */
export const freezeMonths = (db: Db, door: Door, books: Books, shelf: Shelf, zone: string): Chore => ({
  name: 'months',
  every: 10 * 60_000,
  work: async () => {
    const { ports } = door;
    const book = await books.of(db, zone);
    const now = ports.clock.now();
    const today = book.dateOf(now);
    const begun = await firstEntered(db, zone);
    for (const { programme, register, part } of registersOf(shelf)) {
      const first = begun.find((one) => one.programme === programme && one.register === register)?.first;
      if (part.frozen !== 'monthly' || !first) continue;
      const frozen = new Set((await monthsOf(db, zone, programme, register)).map(({ state }) => state.month));
      for (const month of monthsOver(book.dateOf(first).slice(0, 7), today, frozen)) {
        const until = new Date(midnight(dayNumber(dayAfter(month)), book.calendar) - 1);
        const rows = await standing(db, zone, programme, register, until);
        const asking = askingOf(ports, { who: 'system' });
        await door.submit({ zone, asking, caller: 'system', request: ports.ids.next() }, monthKind, { programme, register, month, rows });
      }
    }
    return 'done';
  },
});
