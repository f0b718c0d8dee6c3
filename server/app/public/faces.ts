import { subjectOf } from '../../../core/case/index.ts';
import { may, type PostNow } from '../../../core/permission.ts';
import type { Phase } from '../../../core/programme/vocabulary.ts';
import type { PublicPage } from '../../../core/public/face.ts';
import { isAnswered, type Kept, keptBack } from '../../../core/public/rules.ts';
import { refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { byCode, pathOf } from '../../../core/zone/index.ts';
import { findCase } from '../../db/queries/cases.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { type FaceRow, faces, findFace, nearCases } from '../../db/queries/public-faces.ts';
import { everyCase } from '../../db/queries/seen.ts';
import type { Book } from '../book.ts';
import { isUuid } from '../cases/files.ts';
import { programmeAt, type Reader } from '../cases/reader.ts';
import type { KeptCase } from '../cases/row.ts';

/** How far a case has come, in the words of a street: no unit, no date, nobody's name. */
const standing: Record<Phase, Words> = {
  intake: t('刚收到，正在受理', 'Just received'),
  triage: t('正在安排谁来办', 'Being assigned'),
  dispatch: t('已派出去', 'Sent to a unit'),
  handling: t('正在处理', 'Being worked on'),
  verification: t('处理完了，正在核查', 'Done; being checked'),
  rating: t('已处理', 'Done'),
  done: t('已办结', 'Closed'),
};

const keptIn = async (reader: Reader, zone: string, book: Book, state: KeptCase): Promise<Kept> =>
  keptBack(await programmeAt(reader, zone, state), pathOf(state.category, byCode(book.rows.categories)), state);

/** One matter near me: what sort, where about, how far it has come, how many met it too. */
export type Near = Readonly<{ id: string; category: Words; area: Words; state: Words; phase: Phase; met: number }>;

/** The squares are half a hundredth of a degree, about half a kilometre. */
export const squareOf = (lng: number, lat: number) => ({ x: Math.floor(lng / 0.005), y: Math.floor(lat / 0.005) });

const mostNear = 60;
const shownNear = 8;

/** What people near here have reported and is still open; only what may be shown to anybody. */
export const nearHere = async (reader: Reader, zone: string, lng: number, lat: number): Promise<Near[]> => {
  const { x, y } = squareOf(lng, lat);
  const book = await reader.books.of(reader.db, zone);
  const found: Near[] = [];
  for (const { id, met, case: state } of await nearCases(reader.db, zone, x, y, mostNear)) {
    if (found.length >= shownNear) break;
    if ((await keptIn(reader, zone, book, state as KeptCase)) !== 'none') continue;
    const category = book.categoryName(state.category);
    if (category) found.push({ id, category, area: book.areaName(state.area), state: standing[state.phase], phase: state.phase, met });
  }
  return found;
};

/** A page that the desk has written about a case, as everybody reads it. */
export type PublicItem = Readonly<{
  id: string;
  category: Words;
  categoryCode: string;
  area: Words;
  areaCode: string;
  state: Words;
  summary: string;
  reply: string;
  published: string;
  met: number;
}>;

const itemOf = (book: Book, row: FaceRow, values: ReadonlyMap<string, string>): PublicItem[] => {
  const { page } = row.state;
  if (page === 'none') return [];
  const [summary, reply, category] = [values.get(page.summary.personal), values.get(page.reply.personal), book.categoryName(page.category)];
  if (summary === undefined || reply === undefined || !category) return [];
  return [
    {
      id: row.caseId,
      category,
      categoryCode: page.category,
      area: book.areaName(page.area),
      areaCode: page.area,
      state: standing[row.case.phase],
      summary,
      reply,
      published: page.published === 'never' ? page.at : page.published,
      met: row.met,
    },
  ];
};

const textsOf = ({ db }: Reader, zone: string, rows: readonly FaceRow[]) =>
  personalValues(
    db,
    zone,
    rows.flatMap(({ state: { page } }) => (page === 'none' ? [] : [page.summary.personal, page.reply.personal])),
  );

/** Those that still may be shown: a case that became confidential since disappears from the list by itself. */
const stillPublic = async (reader: Reader, zone: string, book: Book, rows: readonly FaceRow[]): Promise<FaceRow[]> => {
  const kept = await Promise.all(rows.map((row) => keptIn(reader, zone, book, row.case as KeptCase)));
  return rows.filter((_, index) => kept[index] === 'none');
};

type Sifting = Readonly<{ area?: string | undefined; category?: string | undefined; after?: string | undefined; limit: number }>;

/** What the desk has published, newest first. */
export const publicList = async (reader: Reader, zone: string, { limit: most, ...sifting }: Sifting) => {
  const book = await reader.books.of(reader.db, zone);
  const rows = await faces(reader.db, zone, { page: 'published', most, ...sifting });
  const shown = await stillPublic(reader, zone, book, rows);
  const values = await textsOf(reader, zone, shown);
  return { items: shown.flatMap((row) => itemOf(book, row, values)), next: rows.length === most ? (rows.at(-1)?.caseId ?? null) : null };
};

/** One published page at its permanent address; one that was taken back is no page. */
export const publicItem = async (reader: Reader, zone: string, id: string): Promise<PublicItem> => {
  const face = isUuid(id) ? await findFace(reader.db, zone, id) : undefined;
  const row = face && face.page !== 'none' && face.page.state === 'published' ? await findCase(reader.db, zone, id, everyCase) : undefined;
  if (!face || !row) return refuse('no-such-thing');
  const book = await reader.books.of(reader.db, zone);
  const one: FaceRow = { caseId: id, state: face, met: face.met.length, published: null, case: row.state };
  const shown = await stillPublic(reader, zone, book, [one]);
  const [item] = shown.flatMap((each) => [each]);
  const [made] = item ? itemOf(book, item, await textsOf(reader, zone, [item])) : [];
  return made ?? refuse('no-such-thing');
};

/** The same for staff, with who wrote it and the number of its case. */
export type Draft = PublicItem & Readonly<{ number: string; by: string; mine: boolean; page: PublicPage['state'] }>;

/** Pages that wait for a review, or stand, in the areas of these posts. */
export const draftsFor = async (
  reader: Reader,
  zone: string,
  posts: readonly PostNow[],
  who: string,
  page: 'drafted' | 'published',
): Promise<Draft[]> => {
  const book = await reader.books.of(reader.db, zone);
  const rows = (await faces(reader.db, zone, { page, most: 200 })).filter(({ case: state }) => may(posts, 'publish', subjectOf(state)));
  const values = await textsOf(reader, zone, rows);
  return rows.flatMap((row) =>
    itemOf(book, row, values).map((item) => {
      const { by, state } = row.state.page as PublicPage;
      return { ...item, number: row.case.number, by: book.accountName(by) ?? '—', mine: by === who, page: state };
    }),
  );
};

/** Whether a page may be written about a case, and how it stands with it. */
export type Publishing = Readonly<{
  may: 'yes' | 'not-yet' | Exclude<Kept, 'none'>;
  page: PublicPage['state'] | 'none';
  summary: string;
  reply: string;
  mine: boolean;
  met: number;
}>;

export const publishingOf = async (reader: Reader, zone: string, id: string, state: KeptCase, who: string): Promise<Publishing> => {
  const book = await reader.books.of(reader.db, zone);
  const face = await findFace(reader.db, zone, id);
  const kept = await keptIn(reader, zone, book, state);
  const page = face?.page ?? 'none';
  const values =
    page === 'none' ? new Map<string, string>() : await personalValues(reader.db, zone, [page.summary.personal, page.reply.personal]);
  return {
    may: kept !== 'none' ? kept : isAnswered(state) ? 'yes' : 'not-yet',
    page: page === 'none' ? 'none' : page.state,
    summary: page === 'none' ? '' : (values.get(page.summary.personal) ?? ''),
    reply: page === 'none' ? '' : (values.get(page.reply.personal) ?? ''),
    mine: page !== 'none' && page.by === who,
    met: face?.met.length ?? 0,
  };
};
