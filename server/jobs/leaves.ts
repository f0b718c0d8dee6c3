import { livesOn } from '../../core/zone/index.ts';
import { askingOf } from '../app/asking.ts';
import type { Books } from '../app/books.ts';
import type { Door } from '../app/door/index.ts';
import { handOverAway } from '../app/zone/posts.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

/** Whoever is away from today holds no case: what is open in their name goes to their deputy. */
export const keepLeaves = (db: Db, door: Door, books: Books, zone: string): Chore => ({
  name: 'leaves',
  every: 60_000,
  work: async () => {
    const { ports } = door;
    const { rows, dateOf } = await books.of(db, zone);
    const today = dateOf(ports.clock.now());
    if (!rows.posts.some(({ away }) => away && livesOn(away, today))) return 'done';
    await handOverAway(db, door, { zone, asking: askingOf(ports, { who: 'system' }), caller: 'system', request: ports.ids.next() });
    return 'done';
  },
});
