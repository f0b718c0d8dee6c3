import { pinyin } from 'pinyin-pro';
import { evened } from '../../../core/search/index.ts';
import type { Words } from '../../../core/words.ts';
import type { Book } from '../book.ts';

/** What an area, a unit or a category is called, as people type it: its names, and the first letters of their pinyin. */
type Known = { lexeme: string; names: readonly string[]; initials: readonly string[] };

const kept = new WeakMap<Book['rows'], readonly Known[]>();

const initialsOf = (name: string): string => pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();

const known = (lexeme: string, ...called: readonly Words[]): Known => {
  const names = [...new Set(called.flatMap(({ zh, en }) => [evened(zh), evened(en)]))];
  return { lexeme, names, initials: [...new Set(called.map(({ zh }) => initialsOf(zh)))] };
};

const knownIn = ({ rows }: Book): readonly Known[] => {
  const found = kept.get(rows) ?? [
    ...rows.areas.map(({ id, name, aliases }) => known(`a:${id}`, name, ...aliases.map((alias) => ({ zh: alias, en: alias })))),
    ...rows.units.map(({ id, name, short }) => known(`u:${id}`, name, short)),
    ...rows.categories.map(({ code, name }) => known(`k:${code}`, name)),
  ];
  kept.set(rows, found);
  return found;
};

/** More than so many are no place that somebody has in mind. */
const most = 40;

/**
 * The areas, units and categories that a term names: by a piece of the name of at least two characters, or by the first letters of its
 * pinyin (cxsq for 晨曦社区), from the beginning.
 */
export const placesNamed = (book: Book, term: string): string[] => {
  const typed = evened(term);
  if ([...typed].length < 2) return [];
  const letters = /^[a-z]{2,12}$/.test(typed);
  const hits = knownIn(book).filter(
    ({ names, initials }) => names.some((name) => name.includes(typed)) || (letters && initials.some((first) => first.startsWith(typed))),
  );
  return hits.length > most ? [] : hits.map(({ lexeme }) => lexeme);
};
