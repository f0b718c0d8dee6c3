import type { Case, World } from '../../../core/case/index.ts';
import type { CaseProgramme } from '../../../core/programme/programme.ts';
import type { Db } from '../../db/schema.ts';
import type { Book } from '../book.ts';
import type { Books } from '../books.ts';
import type { Ports } from '../ports.ts';
import { type Shelf, stockShelf } from '../shelf.ts';

/** What looking at cases needs; main.ts makes one. */
export type Reader = Readonly<{ db: Db; books: Books; shelf: Shelf; ports: Ports }>;

/** The programme of a case as it was when the case was opened; one that another process stored is fetched. */
export const programmeAt = async ({ db, shelf, ports }: Reader, zone: string, { version, programme }: Case): Promise<CaseProgramme> => {
  if (!shelf.casesAt(version)) await stockShelf(db, zone, shelf, ports.clock.now());
  const found = shelf.casesAt(version) ?? shelf.find(programme)?.programme;
  if (!found) throw new Error(`the programme ${programme} ${version} is nowhere`);
  return found;
};

/** The world in which a case is looked at; nothing is claimed by looking. */
export const worldFor = async (reader: Reader, zone: string, book: Book, state: Case): Promise<World> => ({
  programme: await programmeAt(reader, zone, state),
  version: state.version,
  calendar: book.calendar,
  book,
  proof: () => undefined,
  receiver: reader.shelf.receiver,
  nextNumber: () => '',
});
