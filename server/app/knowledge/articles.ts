import { isSealed } from '../../../core/case/index.ts';
import { fillIn } from '../../../core/knowledge/fill.ts';
import { endingSoon, offered } from '../../../core/knowledge/search.ts';
import { whenText } from '../../../core/notice/index.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Words } from '../../../core/words.ts';
import { type Article, byCode, livesOn, pathOf } from '../../../core/zone/index.ts';
import { usesOf } from '../../db/queries/article-uses.ts';
import { personalValues } from '../../db/queries/personal.ts';
import type { Book } from '../book.ts';
import { noteUse } from '../cases/act.ts';
import type { Reader } from '../cases/reader.ts';
import { seenCase } from '../cases/view.ts';
import type { Door, Doorstep } from '../door/index.ts';

/** An article as it is offered for a case, its places filled in. */
export type Offered = {
  id: string;
  title: string;
  text: string;
  textEn: string | null;
  unitName: Words;
  sources: string;
  until: string;
  uses: number;
};

const most = 8;

/** What of the knowledge base answers this case, for somebody who may see it. */
export const articlesFor = async (reader: Reader, step: Doorstep, id: string, q: string): Promise<Offered[]> => {
  const { db, books } = reader;
  const { state } = await seenCase(reader, step, id);
  const book = await books.of(db, step.zone);
  const values = isSealed(state.words) ? await personalValues(db, step.zone, [state.words.personal]) : new Map<string, string>();
  const said = isSealed(state.words) ? (values.get(state.words.personal) ?? '') : '';
  const categoryPath = pathOf(state.category, byCode(book.rows.categories)).map(({ code }) => code);
  const found = offered(book.rows.articles, { date: book.dateOf(step.asking.at), categoryPath, said, q }).slice(0, most);
  const uses = await usesOf(
    db,
    step.zone,
    found.map((one) => one.id),
  );
  const due = state.promise.due === 'open' || state.promise.due === 'none' ? undefined : whenText(state.promise.due, book.calendar);
  const lead = state.lead === 'nobody' ? undefined : book.unitName(state.lead);
  const filled = (text: string, language: keyof Words) =>
    fillIn(text, { number: state.number, due: due?.[language] ?? '', unit: lead?.[language] ?? '' });
  return found.map((one) => ({
    id: one.id,
    title: one.title,
    text: filled(one.text, 'zh'),
    textEn: one.textEn === undefined ? null : filled(one.textEn, 'en'),
    unitName: book.unitName(one.unit),
    sources: one.sources,
    until: one.until,
    uses: uses.get(one.id) ?? 0,
  }));
};

/** Notes that an article went into an answer; one that has ended may not. */
export const useArticle = async (reader: Reader, door: Door, step: Doorstep, id: string, article: string): Promise<void> => {
  const book = await reader.books.of(reader.db, step.zone);
  const found = book.rows.articles.find((one) => one.id === article) ?? refuse('no-such-thing');
  if (!livesOn(found, book.dateOf(step.asking.at))) return refuse('too-late');
  await noteUse(door, step, id, article);
};

/** How long before its last day the owner of an article hears of it. */
export const noticeDays = 30;

/** Articles of somebody's units that end soon; whoever keeps the knowledge base sees those of all units. */
export const endingFor = (book: Book, { asking: { posts, at } }: Doorstep, keeps: boolean): Article[] => {
  const units = new Set(posts.flatMap((post) => post.units));
  return endingSoon(book.rows.articles, book.dateOf(at), noticeDays).filter(({ unit }) => keeps || units.has(unit));
};
