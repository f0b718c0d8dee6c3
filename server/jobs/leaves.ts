import { askingOf } from '../app/asking.ts';
import type { Books } from '../app/books.ts';
import type { Door } from '../app/door/index.ts';
import { handOverLeft, leftToday } from '../app/zone/posts.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

/** Whoever is away today, or whose last day is over, holds no case: what is open in their name goes to their deputy or their successor. */
export const keepLeaves = (db: Db, door: Door, books: Books, zone: string): Chore => ({
  name: 'leaves',
  every: 60_000,
  work: async () => {
    const { ports } = door;
    const { rows, dateOf } = await books.of(db, zone);
    const today = dateOf(ports.clock.now());
    if (leftToday(rows, today).length === 0) return 'done';
    await handOverLeft(db, door, { zone, asking: askingOf(ports, { who: 'system' }), caller: 'system', request: ports.ids.next() });
    return 'done';
  },
});
