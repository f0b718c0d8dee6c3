import type { Limit } from '../../clock/index.ts';
import { t } from '../../words.ts';
import type { Category } from '../../zone/category.ts';
import type { ZoneBook } from '../command.ts';

/** The areas of the test zone: Z above T (town) and P (park), V in T. */
const areas: Record<string, readonly string[]> = { Z: ['Z'], T: ['Z', 'T'], P: ['Z', 'P'], V: ['Z', 'T', 'V'] };

/** Units and the one above each; offices stand by themselves, so that checkers are outsiders to all of them. */
const above: Record<string, string> = {
  centre: 'none',
  audit: 'none',
  water: 'none',
  roads: 'none',
  town: 'none',
  police: 'none',
  crew: 'water',
  village: 'town',
};

/** Itself and everything below. */
export const belowOf = (unit: string): string[] => [
  unit,
  ...Object.keys(above)
    .filter((one) => above[one] === unit)
    .flatMap(belowOf),
];

/** Itself, everything above and everything below. */
export const kinOf = (unit: string): string[] => {
  const up = above[unit];
  return [...(up && up !== 'none' ? [up] : []), ...belowOf(unit)];
};

/** A category of a programme, for tests of real ones. */
export const category = (code: string, programme: string, more: Partial<Category> = {}): Category => ({
  code,
  parent: 'none',
  name: t(code, code),
  programme,
  kind: 'help',
  urgency: 'normal',
  from: '2020-01-01',
  ...more,
});

const categories: Record<string, Category> = Object.fromEntries(
  [
    category('pipe', 'test'),
    category('gas', 'test', { urgency: 'danger', limits: { promise: { n: 2, unit: 'urgentHours' } } }),
    category('conduct', 'test', { kind: 'misconduct', confidential: true }),
    category('bullying', 'test', { minor: true }),
    category('harm', 'receiving', { urgency: 'danger' }),
    category('elsewhere', 'other'),
  ].map((one) => [one.code, one]),
);

const handlers: Record<string, readonly string[]> = {
  wang: ['water'],
  wen: ['water'],
  ping: ['crew'],
  lu: ['roads'],
  tian: ['town'],
  pan: ['police'],
};

/** The zone of the tests; `over` says what is otherwise in one of them. */
export const book = (over: Partial<ZoneBook> & { limits?: Record<string, Limit> } = {}): ZoneBook => ({
  areaPath: (area) => areas[area],
  root: 'Z',
  areaAt: ([lng]) => (lng < 1_133_000_000 ? 'T' : undefined),
  category: (code) => categories[code],
  kin: (unit) => (unit in above ? kinOf(unit) : undefined),
  limit: (_programme, stage) => over.limits?.[stage],
  named: (_programme, _path, _on, kept) => ({
    category: 'harm',
    lead: kept.includes('police') ? 'nobody' : 'police',
    assisting: kept.includes('town') ? [] : ['town'],
  }),
  onDuty: () => ({ person: 'desk', leader: 'leader' }),
  handlerUnits: (account) => handlers[account] ?? [],
  ...over,
});
