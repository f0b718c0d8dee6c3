import { checkDuties } from './check-duties.ts';
import { checkPeople, firstDay, named } from './check-people.ts';
import { checkPlaces } from './check-places.ts';
import { checkQuestions } from './check-questions.ts';
import { checkRoster } from './check-roster.ts';
import { checkTrees } from './check-tree.ts';
import { type Fault, type Sheet, wrongs } from './fault.ts';
import type { ZoneData } from './index.ts';
import { notOver, type Term } from './term.ts';
import { byCode, byId } from './tree.ts';

const checkCodes = (sheet: Sheet, field: string, ids: readonly string[]): Fault[] => {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ sheet, row: index + 1, field, words: wrongs.twice(id) }] : [];
  });
};

const checkTerms = (sheet: Sheet, rows: readonly Term[]): Fault[] =>
  rows.flatMap(({ from, until }, index) =>
    until !== undefined && until < from ? [{ sheet, row: index + 1, field: 'until', words: wrongs.backwards(from, until) }] : [],
  );

const checkHomes = ({ areas, units }: Pick<ZoneData, 'areas' | 'units'>): Fault[] => {
  const known = byId(areas);
  return units.flatMap(({ area }, index): Fault[] =>
    known.has(area) ? [] : [{ sheet: 'units', row: index + 1, field: 'area', words: wrongs.noSuch(area) }],
  );
};

const checkFirms = ({ areas, accounts, enterprises }: Pick<ZoneData, 'areas' | 'accounts' | 'enterprises'>, date: string): Fault[] => {
  const [known, people] = [byId(areas), byId(accounts)];
  return enterprises.flatMap((firm, index): Fault[] => {
    if (!notOver(firm, date)) return [];
    const words = named(known, firm.area, firstDay(firm, date));
    const officer = firm.officer === undefined || people.has(firm.officer) ? 'fine' : wrongs.noSuch(firm.officer);
    return [
      ...(words === 'fine' ? [] : [{ sheet: 'enterprises' as const, row: index + 1, field: 'area', words }]),
      ...(officer === 'fine' ? [] : [{ sheet: 'enterprises' as const, row: index + 1, field: 'officer', words: officer }]),
    ];
  });
};

const checkGroups = ({ areas, chatGroups }: Pick<ZoneData, 'areas' | 'chatGroups'>, date: string): Fault[] => {
  const known = byId(areas);
  return chatGroups.flatMap((group, index): Fault[] => {
    const words = notOver(group, date) ? named(known, group.area, firstDay(group, date)) : 'fine';
    return words === 'fine' ? [] : [{ sheet: 'chatGroups', row: index + 1, field: 'area', words }];
  });
};

/** A webhook that names areas names such as are there. */
const checkHooks = ({ areas, webhooks }: Pick<ZoneData, 'areas' | 'webhooks'>): Fault[] => {
  const known = byId(areas);
  return webhooks.flatMap(({ areas: named }, index) =>
    named
      .filter((area) => !known.has(area))
      .map((area): Fault => ({ sheet: 'webhooks', row: index + 1, field: 'areas', words: wrongs.noSuch(area) })),
  );
};

/** A living article names a category and a unit that are there; whoever stands for it must be able to. */
const checkArticles = ({ articles, categories, units }: Pick<ZoneData, 'articles' | 'categories' | 'units'>, date: string): Fault[] => {
  const [known, owners] = [byCode(categories), byId(units)];
  return articles.flatMap((one, index): Fault[] => {
    if (!notOver(one, date)) return [];
    const category = one.category === 'any' || known.has(one.category);
    const owner = owners.get(one.unit);
    return [
      ...(category ? [] : [{ sheet: 'articles' as const, row: index + 1, field: 'category', words: wrongs.noSuch(one.category) }]),
      ...(owner && notOver(owner, date)
        ? []
        : [{ sheet: 'articles' as const, row: index + 1, field: 'unit', words: wrongs.noSuch(one.unit) }]),
    ];
  });
};

/** Everything wrong in a whole zone at once, as of a day: past posts and duties may name what is gone, living and coming ones may not. */
export const checkZone = (data: Omit<ZoneData, 'zone' | 'officeHours'>, date: string): Fault[] => [
  ...checkCodes(
    'areas',
    'id',
    data.areas.map(({ id }) => id),
  ),
  ...checkCodes(
    'units',
    'id',
    data.units.map(({ id }) => id),
  ),
  ...checkCodes(
    'accounts',
    'id',
    data.accounts.map(({ id }) => id),
  ),
  ...checkCodes(
    'posts',
    'id',
    data.posts.map(({ id }) => id),
  ),
  ...checkCodes(
    'categories',
    'code',
    data.categories.map(({ code }) => code),
  ),
  ...checkCodes(
    'questions',
    'id',
    data.questions.map(({ id }) => id),
  ),
  ...checkCodes(
    'duties',
    'id',
    data.duties.map(({ id }) => id),
  ),
  ...checkCodes(
    'precedents',
    'id',
    data.precedents.map(({ id }) => id),
  ),
  ...checkCodes(
    'limits',
    'id',
    data.limits.map(({ id }) => id),
  ),
  ...checkCodes(
    'sourceForms',
    'id',
    data.sourceForms.map(({ id }) => id),
  ),
  ...checkCodes(
    'dutyRoster',
    'id',
    data.dutyRoster.map(({ id }) => id),
  ),
  ...checkCodes(
    'chatGroups',
    'id',
    data.chatGroups.map(({ id }) => id),
  ),
  ...checkCodes(
    'webhooks',
    'id',
    data.webhooks.map(({ id }) => id),
  ),
  ...checkCodes(
    'articles',
    'id',
    data.articles.map(({ id }) => id),
  ),
  ...checkCodes(
    'enterprises',
    'id',
    data.enterprises.map(({ id }) => id),
  ),
  ...checkCodes(
    'entryPoints',
    'id',
    data.entryPoints.map(({ id }) => id),
  ),
  ...checkCodes(
    'timetable',
    'id',
    data.timetable.map(({ id }) => id),
  ),
  ...checkCodes(
    'tags',
    'id',
    data.tags.map(({ id }) => id),
  ),
  ...checkCodes(
    'figures',
    'id',
    data.figures.map(({ id }) => id),
  ),
  ...(
    [
      'areas',
      'units',
      'posts',
      'categories',
      'questions',
      'duties',
      'limits',
      'sourceForms',
      'chatGroups',
      'webhooks',
      'articles',
      'enterprises',
      'entryPoints',
      'timetable',
      'tags',
      'figures',
    ] as const
  ).flatMap((sheet) => checkTerms(sheet, data[sheet])),
  ...checkTrees(data.areas, data.units, data.categories),
  ...checkHomes(data),
  ...checkGroups(data, date),
  ...checkQuestions(data),
  ...checkHooks(data),
  ...checkArticles(data, date),
  ...checkFirms(data, date),
  ...checkPeople(data.accounts, data.posts, data.units, data.areas, date),
  ...checkDuties(data, date),
  ...checkRoster(data, date),
  ...checkPlaces(data, date),
];
