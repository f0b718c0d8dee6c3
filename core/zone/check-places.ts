import { firstDay, named } from './check-people.ts';
import { type Fault, wrongs } from './fault.ts';
import type { ZoneData } from './index.ts';
import { notOver } from './term.ts';
import { byId } from './tree.ts';

type Rows = Pick<ZoneData, 'areas' | 'entryPoints' | 'timetable'>;

/** Places where records are taken and times that are open name living areas, and what opens closes later. */
export const checkPlaces = ({ areas, entryPoints, timetable }: Rows, date: string): Fault[] => {
  const known = byId(areas);
  const where = (sheet: 'entryPoints' | 'timetable'): Fault[] =>
    (sheet === 'entryPoints' ? entryPoints : timetable).flatMap((row, index): Fault[] => {
      const words = notOver(row, date) ? named(known, row.area, firstDay(row, date)) : 'fine';
      return words === 'fine' ? [] : [{ sheet, row: index + 1, field: 'area', words }];
    });
  return [
    ...where('entryPoints'),
    ...where('timetable'),
    ...timetable.flatMap(({ opens, closes }, index): Fault[] =>
      opens < closes ? [] : [{ sheet: 'timetable', row: index + 1, field: 'closes', words: wrongs.backwards(opens, closes) }],
    ),
  ];
};
