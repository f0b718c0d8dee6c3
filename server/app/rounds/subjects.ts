import type { RoundPart, SubjectRule } from '../../../core/programme/rounds.ts';
import type { Subject } from '../../../core/round/index.ts';
import { livesOn, partsOf } from '../../../core/zone/index.ts';
import type { Book } from '../book.ts';

/** A subject as planning needs it: with the risk class that it says of itself, and those who answer for it in the role that its round names. */
export type Candidate = Subject & Readonly<{ risk: string; keepers: readonly string[] }>;

/** The middle of an area's outline, as events keep points; of an area that nobody drew, that of what holds it. */
const middleOf = (book: Book, areaPath: readonly string[]): Subject['point'] => {
  const drawn = areaPath
    .toReversed()
    .map((id) => book.rows.areas.find((area) => area.id === id)?.shape)
    .find((shape) => shape !== undefined);
  const corners = drawn && partsOf(drawn)[0]?.[0]?.slice(1);
  if (!corners || corners.length === 0) return 'nowhere';
  const mean = (axis: 0 | 1) => Math.round((corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length) * 1e7);
  return [mean(0), mean(1)];
};

/** The unit that has the nearest area around: a park's firms belong to the park's office. Property companies answer for what they keep. */
const unitAt = (book: Book, areaPath: readonly string[], date: string): string => {
  const offices = book.rows.units.filter((unit) => unit.kind !== 'team' && unit.kind !== 'utility' && livesOn(unit, date));
  for (const area of areaPath.slice(1).toReversed()) {
    const found = offices.find((unit) => unit.area === area && !['department', 'station', 'property'].includes(unit.kind));
    if (found) return found.id;
  }
  return 'nobody';
};

const at = (book: Book, kind: Subject['kind'], id: string, area: string, on: Date, unit?: string): Candidate[] => {
  const areaPath = book.areaPath(area, on);
  if (!areaPath) return [];
  return [
    {
      kind,
      id,
      area,
      areaPath,
      unit: unit ?? unitAt(book, areaPath, book.dateOf(on)),
      point: middleOf(book, areaPath),
      risk: 'none',
      keepers: [],
    },
  ];
};

/** Everything in the zone's own sheets that a rule is about on a day, in one order for everybody. */
const subjectsIn = (book: Book, rule: Exclude<SubjectRule, { register: string }>, on: Date): Candidate[] => {
  const date = book.dateOf(on);
  if ('areas' in rule)
    return book.rows.areas
      .filter((area) => rule.areas.includes(area.kind) && livesOn(area, date))
      .flatMap(({ id }) => at(book, 'area', id, id, on));
  if ('units' in rule)
    return book.rows.units
      .filter((unit) => rule.units.includes(unit.kind) && livesOn(unit, date))
      .flatMap(({ id, area }) => at(book, 'unit', id, area, on, id));
  return book.rows.enterprises.filter((firm) => livesOn(firm, date)).flatMap(({ id, area }) => at(book, 'firm', id, area, on));
};

/** An entry of a register as rounds see it; `says` are the words by which it is chosen and classed. */
export type RegisterEntry = Readonly<{
  id: string;
  area: string;
  unit: string;
  says: Readonly<Record<string, string>>;
  people: readonly Readonly<{ role: string; account: string }>[];
}>;

/** The entries of a register that a rule may be about. */
export type Entries = (programme: string, register: string) => readonly RegisterEntry[];

/** What a round visits on a day, in the order of ids. */
export const subjectsOf = (book: Book, programme: string, { subjects: rule, who }: RoundPart, on: Date, entries: Entries): Candidate[] => {
  const found =
    'register' in rule
      ? entries(rule.of ?? programme, rule.register)
          .filter(({ says }) => Object.entries(rule.where ?? {}).every(([field, values]) => values.includes(says[field] ?? '')))
          .flatMap(({ id, area, unit, says, people }) =>
            at(book, 'entry', id, area, on, unit === '' ? undefined : unit).map((one) => ({
              ...one,
              risk: says.risk ?? 'none',
              keepers: people.filter(({ role }) => role === who.keeper).map(({ account }) => account),
            })),
          )
      : subjectsIn(book, rule, on);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
};

export type Titles = ReadonlyMap<string, string>;

/** What a subject is called: by the zone's own rows, an entry as its register has it. */
export const subjectTitle = (book: Book, { kind, id, area }: Pick<Subject, 'kind' | 'id' | 'area'>, titles: Titles = new Map()) => {
  if (kind === 'area') return book.areaName(id);
  if (kind === 'unit') return book.unitName(id);
  const title = kind === 'firm' ? book.rows.enterprises.find((firm) => firm.id === id)?.title : titles.get(id);
  return title === undefined ? book.areaName(area) : { zh: title, en: title };
};
