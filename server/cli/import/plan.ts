import type { CaseProgramme, Source } from '../../../core/programme/programme.ts';
import { byCode, byId, type Category, dutyFor, livesOn, pathOf } from '../../../core/zone/index.ts';
import type { Book } from '../../app/book.ts';
import type { Shelf } from '../../app/shelf.ts';
import { Misused } from '../command.ts';

type Imports = NonNullable<Source['imports']>;

export type Wanted = Readonly<{ programme?: string | undefined; source?: string | undefined; category?: string | undefined }>;

const sourcesOf = ({ cases: { sources } }: CaseProgramme): [string, Source][] => Object.entries(sources);

const importing = (programme: CaseProgramme, what: Imports): string | undefined =>
  sourcesOf(programme).find(([, { imports }]) => imports === what)?.[0];

const named = (list: readonly string[]) => list.join(', ') || '—';

/** The programme and the source that were asked for, else those that say that they take such files. */
export const programmeFor = (
  { current, find }: Shelf,
  { programme, source }: Wanted,
  what: Imports,
): { programme: CaseProgramme; source: string } => {
  const ids = current.map((one) => one.programme.id);
  const found = programme === undefined ? current.find((one) => importing(one.programme, what))?.programme : find(programme)?.programme;
  if (!found) throw new Misused(`请用 --programme 指明业务 / say which programme with --programme: ${named(ids)}`);
  const from = source ?? importing(found, what);
  if (from === undefined || !sourcesOf(found).some(([id]) => id === from))
    throw new Misused(`请用 --source 指明来源 / say with --source where they come from: ${named(sourcesOf(found).map(([id]) => id))}`);
  return { programme: found, source: from };
};

/** The categories of a programme that have none below them, as of today. */
export const categoriesFor = ({ rows }: Book, programme: CaseProgramme, today: string): Category[] => {
  const parents = new Set(rows.categories.map(({ parent }) => parent));
  return rows.categories.filter((one) => one.programme === programme.id && livesOn(one, today) && !parents.has(one.code));
};

/** The category for what is not recognised: the one asked for, else the one that says 其他. */
export const lastResort = (categories: readonly Category[], wanted: string | undefined, { title }: CaseProgramme): Category => {
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

/** The unit that the duty table of today names for a category in an area, where it was there on that day too; else the zone's first. */
export const leadsOf = ({ rows, root, areaPath, dateOf }: Book, now: Date): ((category: string, area: string, on: Date) => string) => {
  const today = dateOf(now);
  const first = firstUnit(rows.units, today);
  const [units, known] = [byId(rows.units), byCode(rows.categories)];
  return (category, area, on) => {
    const path = [...(areaPath(area, now) ?? [root])].reverse();
    const categoryPath = pathOf(category, known).map(({ code }) => code);
    const leads = (id: string) => [today, dateOf(on)].every((day) => livesOn(units.get(id) ?? { from: '9999-12-31' }, day));
    const duty = dutyFor({ categoryPath, areaPath: path, date: today, leads }, rows.duties, rows.precedents);
    return duty.found === 'nothing' ? first.id : duty.lead;
  };
};

/** The zone's own first unit; without one nothing can be brought in. */
export const firstUnit = (units: Book['rows']['units'], today: string): Book['rows']['units'][number] => {
  const first = units.find((one) => one.parent === 'none' && livesOn(one, today));
  if (!first) throw new Misused('辖区里还没有单位 / the zone has no units yet');
  return first;
};
