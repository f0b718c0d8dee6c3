import type { RecordPart } from '../../../core/programme/records.ts';
import type { Words } from '../../../core/words.ts';
import type { EntryPoint } from '../../../core/zone/index.ts';
import type { Book } from '../book.ts';
import type { Shelf } from '../shelf.ts';

/** A record of a programme that is on the shelf: `gates.truck`. */
export type ShelvedRecord = Readonly<{ name: string; part: RecordPart; version: string; programme: Words }>;

const byShelf = new WeakMap<Shelf, ReadonlyMap<string, ShelvedRecord>>();

/** Every record that today's programmes take, by its name. */
export const recordParts = (shelf: Shelf): ReadonlyMap<string, ShelvedRecord> => {
  const found = byShelf.get(shelf);
  if (found) return found;
  const made = new Map(
    shelf.every.flatMap(({ programme: { id, title, records = {} }, version }) =>
      Object.entries(records).map(([name, part]) => [`${id}.${name}`, { name: `${id}.${name}`, part, version, programme: title }]),
    ),
  );
  byShelf.set(shelf, made);
  return made;
};

/** A record by its name as it was under a version, for reading what was written then. */
export const recordPartAt = (shelf: Shelf, name: string, version: string): RecordPart | undefined => {
  const [programme = '', record = ''] = name.split('.');
  const found = shelf.at(version) ?? shelf.every.find(({ programme: { id } }) => id === programme)?.programme;
  return found?.records?.[record];
};

const byBook = new WeakMap<Book, ReadonlyMap<string, EntryPoint>>();

/** The places where records are taken, by their code. */
export const entryPointsOf = (book: Book): ReadonlyMap<string, EntryPoint> => {
  const found = byBook.get(book);
  if (found) return found;
  const made = new Map(book.rows.entryPoints.map((place) => [place.id, place]));
  byBook.set(book, made);
  return made;
};
