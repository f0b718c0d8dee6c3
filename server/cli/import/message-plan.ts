import type { CaseProgramme, Source } from '../../../core/programme/programme.ts';
import { byCode, byId, type Category, dutyFor, livesOn, pathOf } from '../../../core/zone/index.ts';
import type { Book } from '../../app/book.ts';
import type { Shelf } from '../../app/shelf.ts';
import { Misused } from '../command.ts';

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

export type Wanted = Readonly<{ programme?: string | undefined; source?: string | undefined; category?: string | undefined }>;

const sourcesOf = ({ cases: { sources } }: CaseProgramme): [string, Source][] => Object.entries(sources);

const importing = (programme: CaseProgramme): string | undefined =>
  sourcesOf(programme).find(([, { imports }]) => imports === 'messages')?.[0];

const named = (list: readonly string[]) => list.join(', ') || '—';

const programmeFor = ({ current, find }: Shelf, { programme, source }: Wanted): { programme: CaseProgramme; source: string } => {
  const ids = current.map((one) => one.programme.id);
  const found = programme === undefined ? current.find((one) => importing(one.programme))?.programme : find(programme)?.programme;
  if (!found) throw new Misused(`请用 --programme 指明业务 / say which programme with --programme: ${named(ids)}`);
  const from = source ?? importing(found);
  if (from === undefined || !sourcesOf(found).some(([id]) => id === from))
    throw new Misused(`请用 --source 指明来源 / say with --source where they come from: ${named(sourcesOf(found).map(([id]) => id))}`);
  return { programme: found, source: from };
};

/** What stands in a text, the longest first. */
const longestIn = <T>(entries: readonly (readonly [word: string, thing: T])[], least: number) => {
  const sorted = entries.filter(([word]) => word.length >= least).sort(([a], [b]) => b.length - a.length);
  return (text: string): T | undefined => sorted.find(([word]) => text.includes(word))?.[1];
};

const categoriesFor = ({ rows }: Book, programme: CaseProgramme, today: string): Category[] => {
  const parents = new Set(rows.categories.map(({ parent }) => parent));
  return rows.categories.filter((one) => one.programme === programme.id && livesOn(one, today) && !parents.has(one.code));
};

const lastResort = (categories: readonly Category[], wanted: string | undefined, { title }: CaseProgramme): Category => {
  const found = categories.find(({ code, name }) => (wanted === undefined ? name.zh.startsWith('其他') : code === wanted));
  if (found) return found;
  const what =
    wanted === undefined
      ? '没有以“其他”开头的分类 / no category whose name begins with 其他'
      : `没有分类 ${wanted} / no category ${wanted}`;
  throw new Misused(
    `${title.zh}：${what}。请用 --category 指明认不出时归入哪一类，或在分类里加一个“其他…”` +
      ` / Say with --category where to put what is not recognised, or add one: ${named(categories.slice(0, 8).map(({ code }) => code))}`,
  );
};

/** The category of which the zone’s own model is sure, for words that name none. */
export type Guess = (words: string) => string | undefined;

/** Works out the plan from the zone as it stands and what was asked for; throws Misused with what to add. */
export const planMessages = (book: Book, shelf: Shelf, wanted: Wanted, now: Date, guess: Guess = () => undefined): MessagePlan => {
  const today = book.dateOf(now);
  const { rows } = book;
  const { programme, source } = programmeFor(shelf, wanted);
  const categories = categoriesFor(book, programme, today);
  const other = lastResort(categories, wanted.category, programme);
  const first = rows.units.find((one) => one.parent === 'none' && livesOn(one, today));
  if (!first) throw new Misused('辖区里还没有单位 / the zone has no units yet');

  const [units, root] = [byId(rows.units), byId(rows.areas).get(book.root)];
  const known = byCode(rows.categories);
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
    leadFor: (category, area, on) => {
      const areaPath = [...(book.areaPath(area, now) ?? [book.root])].reverse();
      const categoryPath = pathOf(category, known).map(({ code }) => code);
      const leads = (id: string) => [today, book.dateOf(on)].every((day) => livesOn(units.get(id) ?? { from: '9999-12-31' }, day));
      const duty = dutyFor({ categoryPath, areaPath, date: today, leads }, rows.duties, rows.precedents);
      return duty.found === 'nothing' ? first.id : duty.lead;
    },
  };
};
