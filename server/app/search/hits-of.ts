import { isSealed } from '../../../core/case/index.ts';
import { personalValues } from '../../db/queries/personal.ts';
import type { QueueRow } from '../../db/queries/queue.ts';
import { searchTexts } from '../../db/queries/search.ts';
import type { Book } from '../book.ts';
import { callersShown } from '../cases/callers.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { type Hit, hitsIn, soughtBy } from './hits.ts';

/** What of a case's telephones and names is read for a list: as masked as everywhere. */
const sealedOf = ({ state }: QueueRow): string[] =>
  [state.words, state.address, ...state.callers.map(({ phone }) => phone)].flatMap((one) => (isSealed(one) ? [one.personal] : []));

/** Where a search was found in the cases of a page, by case; the values of the whole page are read at once. */
export const hitsOf = async (
  { db }: Reader,
  { zone, asking }: Doorstep,
  book: Book,
  page: readonly QueueRow[],
  terms: readonly string[],
  language: 'zh' | 'en',
): Promise<ReadonlyMap<string, Hit[]>> => {
  const open = page.filter(({ state }) => !state.shield.confidential || state.shield.named.includes(asking.who));
  const texts = await searchTexts(
    db,
    zone,
    open.map(({ id }) => id),
  );
  const values = await personalValues(db, zone, [...open.flatMap(sealedOf), ...open.flatMap(({ id }) => texts.get(id) ?? [])]);
  const textOf = (sealed: unknown): string => (isSealed(sealed) ? values.get(sealed.personal) : undefined) ?? '';
  const sought = soughtBy(terms, book, language);
  return new Map(
    open.map(({ id, state }) => {
      const own = new Set([state.words, state.address].flatMap((one) => (isSealed(one) ? [one.personal] : [])));
      const written = (texts.get(id) ?? []).flatMap((one) => (own.has(one) ? [] : (values.get(one) ?? [])));
      const phones = callersShown(state, asking, values).flatMap(({ phone }) => phone ?? []);
      return [id, hitsIn(state, sought, { words: textOf(state.words), address: textOf(state.address), written, phones })];
    }),
  );
};
