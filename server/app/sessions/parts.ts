import type { SessionPart } from '../../../core/programme/sessions.ts';
import { type Slot, slotAt, slotsOf } from '../../../core/session/index.ts';
import type { Opening } from '../../../core/zone/index.ts';
import type { Book } from '../book.ts';
import { idFrom } from '../id-from.ts';
import type { Ports } from '../ports.ts';
import type { Shelf } from '../shelf.ts';

/** A session of a programme that is on the shelf: its part, and the version of the programme. */
export type ShelvedSession = Readonly<{ part: SessionPart; version: string }>;

const byShelf = new WeakMap<Shelf, ReadonlyMap<string, ShelvedSession>>();

/** Every session that today's programmes hold, by its name: `hall.window`. */
export const sessionParts = (shelf: Shelf): ReadonlyMap<string, ShelvedSession> => {
  const found = byShelf.get(shelf);
  if (found) return found;
  const made = new Map(
    shelf.every.flatMap(({ programme: { id, sessions = {} }, version }) =>
      Object.entries(sessions).map(([name, part]) => [`${id}.${name}`, { part, version }]),
    ),
  );
  byShelf.set(shelf, made);
  return made;
};

/** The part of a session as it was when the session was opened. */
export const sessionPartAt = (shelf: Shelf, name: string, version: string): SessionPart | undefined => {
  const [, session = ''] = name.split('.');
  return shelf.at(version)?.sessions?.[session] ?? sessionParts(shelf).get(name)?.part;
};

/** The id of an occasion, the same whoever works it out: nobody opens a morning twice. */
export const sessionId = ({ digest }: Pick<Ports, 'digest'>, zone: string, { opening, starts }: Pick<Slot, 'opening' | 'starts'>): string =>
  idFrom(digest(`session\n${zone}\n${opening}\n${starts}`));

export const openingOf = (book: Book, id: string): Opening | undefined => book.rows.timetable.find((one) => one.id === id);

export const slotFor = (book: Book, opening: string, starts: Date): Slot | 'none' => {
  const found = openingOf(book, opening);
  return (found && slotAt(found, starts, book.calendar)) ?? 'none';
};

export const slotsBetween = (book: Book, from: string, to: string): Slot[] =>
  book.rows.timetable.flatMap((opening) => slotsOf(opening, from, to, book.calendar));
