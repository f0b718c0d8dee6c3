import { firstDay, named } from './check-people.ts';
import { type Fault, type Sheet, wrongs } from './fault.ts';
import type { ZoneData } from './index.ts';
import { notOver, overlap } from './term.ts';
import { byCode, byId } from './tree.ts';

type Words = Fault['words'];

/** Duties and limits name categories, areas and living units; nobody leads and assists at once; no pair of category and area has two leads on a day. */
export const checkDuties = (
  data: Pick<ZoneData, 'areas' | 'units' | 'categories' | 'duties' | 'precedents' | 'limits'>,
  date: string,
): Fault[] => {
  const [areas, units, categories] = [byId(data.areas), byId(data.units), byCode(data.categories)];
  const at = (sheet: Sheet, index: number, field: string, words: Words | 'fine'): Fault[] =>
    words === 'fine' ? [] : [{ sheet, row: index + 1, field, words }];
  const sameCell = Map.groupBy(data.duties, ({ category, area }) => JSON.stringify([category, area]));

  return [
    ...data.duties.flatMap((duty, index) => {
      const on = firstDay(duty, date);
      const alive = (nodes: Parameters<typeof named>[0], id: string) => (notOver(duty, date) ? named(nodes, id, on) : 'fine');
      const cell = sameCell.get(JSON.stringify([duty.category, duty.area])) ?? [];
      const rival = cell.slice(0, cell.indexOf(duty)).find((other) => overlap(other, duty));
      return [
        ...at('duties', index, 'category', alive(categories, duty.category)),
        ...at('duties', index, 'area', alive(areas, duty.area)),
        ...at('duties', index, 'lead', alive(units, duty.lead)),
        ...duty.assisting.flatMap((id) => at('duties', index, 'assisting', alive(units, id))),
        ...at('duties', index, 'assisting', duty.assisting.includes(duty.lead) ? wrongs.leadAssists(duty.lead) : 'fine'),
        ...at('duties', index, 'category', rival ? wrongs.sameDuty(rival.id) : 'fine'),
      ];
    }),
    ...data.precedents.flatMap(({ category, area, lead }, index) => [
      ...at('precedents', index, 'category', categories.has(category) ? 'fine' : wrongs.noSuch(category)),
      ...at('precedents', index, 'area', areas.has(area) ? 'fine' : wrongs.noSuch(area)),
      ...at('precedents', index, 'lead', units.has(lead) ? 'fine' : wrongs.noSuch(lead)),
    ]),
    ...data.limits.flatMap(({ category }, index) =>
      at('limits', index, 'category', category === 'any' || categories.has(category) ? 'fine' : wrongs.noSuch(category)),
    ),
  ];
};
