import type { Books } from '../app/books.ts';
import { type HeadBook, headNow } from '../app/heads.ts';
import type { Ports } from '../app/ports.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

/**
 * Once a day, as the zone counts days, signs the head of all that was written and keeps it outside the database. Each server keeps a
 * book of its own: none of them needs the others to find out what was changed.
 */
export const keepHeads = (
  db: Db,
  books: Books,
  { clock, digest }: Pick<Ports, 'clock' | 'digest'>,
  book: HeadBook,
  zone: string,
): Chore => ({
  name: 'heads',
  every: 10 * 60_000,
  work: async () => {
    const day = (await books.of(db, zone)).dateOf(clock.now());
    const last = await book.last(zone);
    if (last !== 'none' && last.day >= day) return 'done';
    await book.add(await headNow(db, zone, digest, last, day));
    return 'done';
  },
});
