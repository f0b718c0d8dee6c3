import { readCaseNumber } from '../../../core/identifier/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { findCase } from '../../db/queries/cases.ts';
import { casesNumbered, type PublicRow, publicCases } from '../../db/queries/public-cases.ts';
import { everyCase } from '../../db/queries/seen.ts';
import { isUuid } from '../cases/files.ts';
import type { Reader } from '../cases/reader.ts';
import type { Language } from './language.ts';
import { categoriesUnder, publicRule, serviceAbove } from './services.ts';
import { mediaOf, ownOf, type Shown, shownCases } from './shown.ts';

/** What is asked of the list; `account` is the owner of the key that was shown, or `nobody`. */
export type Wanted = Readonly<{
  services: readonly string[];
  from: Date;
  until: Date;
  over?: boolean;
  page: number;
  size: number;
}>;

type Whose = Readonly<{ zone: string; account: string | 'nobody'; language: Language }>;

const isOwn = (account: string, { by }: PublicRow): boolean => account !== 'nobody' && by === account;

const shownTo = async (reader: Reader, { zone, account, language }: Whose, rows: readonly PublicRow[]): Promise<Shown[]> => {
  const seen = rows.filter((row) => row.shown || isOwn(account, row));
  const owned = await ownOf(
    reader,
    zone,
    seen.filter((row) => isOwn(account, row)),
  );
  return shownCases(reader, zone, seen, language, owned);
};

/** Requests from the newest back, as far as everybody may know of them. */
export const listRequests = async (reader: Reader, whose: Whose, { services, page, size, ...rest }: Wanted): Promise<Shown[]> => {
  const book = await reader.books.of(reader.db, whose.zone);
  const rows = await publicCases(reader.db, whose.zone, {
    ...rest,
    rule: publicRule(book, reader.shelf),
    categories: categoriesUnder(book, services),
    owned: whose.account !== 'nobody',
    most: size,
    skip: (page - 1) * size,
  });
  return shownTo(reader, whose, rows);
};

/** The requests with these numbers that everybody may know of, and those that this key sent itself. */
export const requestsNumbered = async (reader: Reader, whose: Whose, numbers: readonly string[]): Promise<Shown[]> => {
  const book = await reader.books.of(reader.db, whose.zone);
  const wanted = [...new Set(numbers.map((one) => readCaseNumber(one) ?? one))];
  return shownTo(reader, whose, await casesNumbered(reader.db, whose.zone, wanted, publicRule(book, reader.shelf)));
};

/** One request; its own key reads back everything that it sent. */
export const oneRequest = async (reader: Reader, whose: Whose, number: string): Promise<Shown> => {
  const book = await reader.books.of(reader.db, whose.zone);
  const [row] = await casesNumbered(reader.db, whose.zone, [readCaseNumber(number) ?? number], publicRule(book, reader.shelf));
  const [shown] = row ? await shownTo(reader, whose, [row]) : [];
  if (!row || !shown) return refuse('no-such-case');
  return isOwn(whose.account, row) ? { ...shown, media_url: await mediaOf(reader, whose.zone, row.id) } : shown;
};

/** The number behind a token; null until the desk has accepted what a service takes in batches. A service that gives none has none. */
export const numberBehind = async (reader: Reader, zone: string, token: string): Promise<string | null> => {
  const found = isUuid(token) ? await findCase(reader.db, zone, token.toLowerCase(), everyCase) : undefined;
  const book = await reader.books.of(reader.db, zone);
  const type = found && serviceAbove(book)(found.state.category)?.service.type;
  if (!found || type === undefined || type === 'blackbox') return refuse('no-such-case');
  return type === 'batch' && found.state.phase === 'intake' ? null : found.number;
};
