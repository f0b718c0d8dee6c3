import { speaksFor } from '../../../core/firm/firm.ts';
import { maskName, maskPhone, normalize, uscc } from '../../../core/identifier/index.ts';
import { may, type PostNow } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { type Enterprise, livesOn } from '../../../core/zone/index.ts';
import { findFirm, firmsOf, firmsWaiting } from '../../db/queries/firms.ts';
import { eventsOfMany } from '../../db/queries/log.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { casesOfKeys } from '../../db/queries/resident-matters.ts';
import { caseStates } from '../../db/queries/standing.ts';
import type { Book } from '../book.ts';
import type { Reader } from '../cases/reader.ts';
import { type MyMatter, shownAs } from '../resident/matters.ts';

export type MyFirm = Readonly<{ code: string; title: string; state: 'asked' | 'confirmed' }>;

/** The firm of this code on the zone's sheet today; undefined where there is none. */
export const firmIn = (book: Book, code: string, on: Date): Enterprise | undefined =>
  book.rows.enterprises.find((one) => one.id === code && livesOn(one, book.dateOf(on)));

/** A credit code as it is kept, or the refusal that says what is wrong with it. */
export const creditCode = (text: string): string => {
  if (uscc(text).valid) return normalize(text);
  return refuse('unwell', [
    {
      path: 'code',
      code: 'credit-code',
      words: t('统一社会信用代码不对，请照营业执照填 18 位', 'Not a credit code; copy the 18 characters of the licence'),
    },
  ]);
};

/** The firms somebody speaks for or waits to, as long as the zone has them. */
export const myFirms = async ({ db, books, ports }: Reader, zone: string, resident: string): Promise<MyFirm[]> => {
  const mine = await firmsOf(db, zone, resident);
  if (mine.length === 0) return [];
  const book = await books.of(db, zone);
  return mine.flatMap(({ code, state }) => {
    const firm = firmIn(book, code, ports.clock.now());
    return firm ? [{ code, title: firm.title, state: state as MyFirm['state'] }] : [];
  });
};

/** The firm for which somebody speaks; to anybody else it is no firm of theirs, or none at all. */
export const firmOf = async ({ db, books, ports }: Reader, zone: string, resident: string, code: string): Promise<Enterprise> => {
  const firm = firmIn(await books.of(db, zone), code, ports.clock.now());
  const people = firm && (await findFirm(db, zone, code));
  return firm && people && speaksFor(people, resident) ? firm : refuse('no-such-firm');
};

export type FirmRating = Readonly<{ number: string; at: string; solved: 'yes' | 'partly' | 'no'; score: number; officer: number | null }>;

export type FirmPage = Readonly<{
  code: string;
  title: string;
  area: Words;
  officer: { name: string; phone: string | null } | null;
  people: { id: string; name: string; mine: boolean }[];
  matters: MyMatter[];
  ratings: FirmRating[];
}>;

const most = 100;

type Rated = { rating?: { solved: FirmRating['solved']; score: number; at: string }; data?: { officer?: number } };

/** What the firm said of how it was served, newest first; also what it thought of its officer, where it said so. */
const ratingsOf = async ({ db }: Reader, zone: string, cases: readonly string[]): Promise<FirmRating[]> => {
  const states = await caseStates(db, zone, cases);
  const rated = [...states].filter(([, state]) => state.ratings.length > 0).map(([id]) => id);
  const events = (await eventsOfMany(db, zone, rated)).filter(({ type }) => type === 'rated' || type === 'rated-beside');
  return events
    .flatMap(({ stream, data }): FirmRating[] => {
      const { rating, data: filled } = data as Rated;
      if (!rating) return [];
      const { solved, score, at } = rating;
      return [{ number: states.get(stream)?.number ?? '', at, solved, score, officer: filled?.officer ?? null }];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
};

/** A firm's own page: its problems and every step of them, its officer, its people, its ratings. */
export const firmPage = async (reader: Reader, zone: string, resident: string, code: string): Promise<FirmPage> => {
  const firm = await firmOf(reader, zone, resident, code);
  const book = await reader.books.of(reader.db, zone);
  const people = ((await findFirm(reader.db, zone, code))?.people ?? []).filter(({ state }) => state === 'confirmed');
  const names = await personalValues(
    reader.db,
    zone,
    people.map(({ name }) => name.personal),
  );
  const found = await casesOfKeys(reader.db, zone, [`firm:${code}`], resident, most, 'keys');
  const officer = firm.officer === undefined ? undefined : book.accountName(firm.officer);
  return {
    code,
    title: firm.title,
    area: book.areaName(firm.area),
    officer: officer === undefined ? null : { name: officer, phone: firm.phone ?? null },
    people: people.map((one) => ({
      id: one.name.personal,
      name: maskName(names.get(one.name.personal) ?? ''),
      mine: one.resident === resident,
    })),
    matters: await shownAs(reader, zone, found),
    ratings: await ratingsOf(
      reader,
      zone,
      found.map(({ caseId }) => caseId),
    ),
  };
};

export type FirmClaim = Readonly<{
  code: string;
  title: string;
  area: Words;
  resident: string;
  name: string;
  phone: string;
  at: string;
}>;

/** Who says that they speak for a firm and waits for a word of these posts. */
export const claimsFor = async ({ db, books, ports }: Reader, zone: string, posts: readonly PostNow[]): Promise<FirmClaim[]> => {
  const book = await books.of(db, zone);
  const waiting = await firmsWaiting(db, zone, 200);
  return waiting.flatMap(({ code, resident, at, name, phone }) => {
    const firm = firmIn(book, code, ports.clock.now());
    const areaPath = (firm && book.areaPath(firm.area, ports.clock.now())) ?? [];
    if (!firm || !may(posts, 'firms', { areaPath, lead: 'nobody', assisting: [], called: [], kept: [] })) return [];
    const shown = { name: name ?? '', phone: phone === null ? '' : maskPhone(phone) };
    return [{ code, title: firm.title, area: book.areaName(firm.area), resident, ...shown, at: at.toISOString() }];
  });
};
