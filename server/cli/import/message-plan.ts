import type { CaseProgramme } from '../../../core/programme/programme.ts';
import { byId, type Category, livesOn } from '../../../core/zone/index.ts';
import type { Book } from '../../app/book.ts';
import type { Shelf } from '../../app/shelf.ts';
import { categoriesFor, firstUnit, lastResort, leadsOf, programmeFor, type Wanted } from './plan.ts';

/** Into what messages become cases: by which programme, from which source, where and in which category when the words do not say. */
export type MessagePlan = Readonly<{
  zone: string;
  book: Book;
  programme: CaseProgramme;
  source: string;
  /** The category whose name stands in the words, the longest first; else the last resort. */
  categoryFor: (words: string) => Category;
  /** The area whose full name stands in the words; else the whole zone. Nicknames may be anybody's, so they do not count here. */
  areaFor: (words: string, on: Date) => string;
  /** The unit that the duty table of today names, where it was there on that day; else the zone's first. */
  leadFor: (category: string, area: string, on: Date) => string;
  /** The first local day on which the zone has both an area and a unit; nothing can be brought in from before. */
  begins: string;
}>;

/** What stands in a text, the longest first. */
const longestIn = <T>(entries: readonly (readonly [word: string, thing: T])[], least: number) => {
  const sorted = entries.filter(([word]) => word.length >= least).sort(([a], [b]) => b.length - a.length);
  return (text: string): T | undefined => sorted.find(([word]) => text.includes(word))?.[1];
};

/** The category of which the zone’s own model is sure, for words that name none. */
export type Guess = (words: string) => string | undefined;

/** Works out the plan from the zone as it stands and what was asked for; throws Misused with what to add. */
export const planMessages = (book: Book, shelf: Shelf, wanted: Wanted, now: Date, guess: Guess = () => undefined): MessagePlan => {
  const today = book.dateOf(now);
  const { rows } = book;
  const { programme, source } = programmeFor(shelf, wanted, 'messages');
  const categories = categoriesFor(book, programme, today);
  const other = lastResort(categories, wanted.category, programme);
  const first = firstUnit(rows.units, today);
  const root = byId(rows.areas).get(book.root);
  const find = longestIn(
    categories.filter(({ code }) => code !== other.code).map((one) => [one.name.zh, one]),
    2,
  );
  const places = rows.areas.filter((one) => livesOn(one, today) && one.parent !== 'none');
  const place = longestIn(
    places.map(({ id, name }) => [name.zh, id]),
    3,
  );
  return {
    zone: book.zone.id,
    book,
    programme,
    source,
    categoryFor: (words) => find(words) ?? categories.find(({ code }) => code === guess(words)) ?? other,
    begins: [first.from, root?.from ?? first.from].sort().at(-1)!,
    areaFor: (words, on) => {
      const found = place(words);
      return found !== undefined && book.areaPath(found, on) ? found : book.root;
    },
    leadFor: leadsOf(book, now),
  };
};
