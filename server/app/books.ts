import { refuse } from '../../core/refusal.ts';
import { revisionOf } from '../db/queries/zones.ts';
import type { Db } from '../db/schema.ts';
import { inZone } from '../db/wall/zoned.ts';
import { type Book, loadBook } from './book.ts';
import type { Ports } from './ports.ts';

/** The books of the zones that this process serves. */
export type Books = Readonly<{
  /** The zone's book, not older than a second. Refuses a zone that is not here. */
  of: (db: Db, zone: string) => Promise<Book>;
  /** Called when a commit or the feed says that the zone's own data changed: the next reader looks again. */
  forget: (zone: string) => void;
}>;

type Kept = { book: Book; lookedAt: number };

/** How long a book is believed without asking, in milliseconds. */
const believed = 1_000;

/** Keeps each zone's book in memory and reads it again only when the zone's count of changes has moved. */
export const createBooks = (calendarOf: Ports['calendar']): Books => {
  const kept = new Map<string, Kept>();
  const loading = new Map<string, Promise<Book>>();

  const look = async (db: Db, zone: string): Promise<Book> => {
    const old = kept.get(zone);
    if (old && (await revisionOf(db, zone)) === old.book.zone.revision) return keep(zone, old.book);
    const book = await loadBook(db, zone, calendarOf);
    return book ? keep(zone, book) : refuse('no-such-thing');
  };
  const keep = (zone: string, book: Book): Book => {
    kept.set(zone, { book, lookedAt: performance.now() });
    return book;
  };

  return {
    of: async (db, zone) => {
      const found = kept.get(zone);
      if (found && performance.now() - found.lookedAt < believed) return found.book;
      if (db.isTransaction) return look(db, zone);
      const running = loading.get(zone) ?? look(inZone(db, zone), zone).finally(() => loading.delete(zone));
      loading.set(zone, running);
      return running;
    },
    forget: (zone) => {
      const found = kept.get(zone);
      if (found) found.lookedAt = -Infinity;
    },
  };
};
