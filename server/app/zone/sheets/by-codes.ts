import { keyOf, type ZoneRow, type ZoneRows, type ZoneSheet } from '../../../../core/zone/index.ts';
import type { FileRow } from './table-rows.ts';

/** Which sheet a field of a row names. */
const names: Readonly<Partial<Record<ZoneSheet, Readonly<Record<string, ZoneSheet>>>>> = {
  areas: { parent: 'areas' },
  units: { parent: 'units', area: 'areas' },
  accounts: { unit: 'units' },
  posts: { account: 'accounts', unit: 'units', area: 'areas' },
  categories: { parent: 'categories' },
  questions: { category: 'categories' },
  webhooks: { areas: 'areas' },
  duties: { category: 'categories', area: 'areas', lead: 'units', assisting: 'units' },
  precedents: { category: 'categories', area: 'areas', lead: 'units' },
  limits: { category: 'categories' },
  chatGroups: { area: 'areas' },
  articles: { category: 'categories', unit: 'units' },
  dutyRoster: { area: 'areas', person: 'accounts', leader: 'accounts' },
  enterprises: { area: 'areas', officer: 'accounts' },
  entryPoints: { area: 'areas' },
  timetable: { area: 'areas' },
};

type Known = { keys: Set<string>; byName: Map<string, string | 'several'> };

const namesOf = (row: object): string[] => {
  const { name, short, username, aliases } = row as {
    name?: string | { zh: string };
    short?: { zh: string };
    username?: string;
    aliases?: string[];
  };
  return [typeof name === 'object' ? name.zh : name, short?.zh, username, ...(Array.isArray(aliases) ? aliases : [])].filter(
    (one) => one !== undefined,
  );
};

const learn = (rows: readonly object[]): Known => {
  const known: Known = { keys: new Set(), byName: new Map() };
  for (const row of rows) {
    const key = keyOf(row);
    known.keys.add(key);
    if (Reflect.get(row, 'until') !== undefined) continue;
    for (const name of new Set(namesOf(row))) {
      const before = known.byName.get(name);
      known.byName.set(name, before === undefined || before === key ? key : 'several');
    }
  }
  return known;
};

/** People write names where a code is wanted: a name that only one living row has becomes its code, everything else stays as it was typed. */
export const byCodes = (rows: readonly FileRow[], standing: ZoneRows): FileRow[] => {
  const inFile = Map.groupBy(rows, ({ sheet }) => sheet);
  const known = new Map<ZoneSheet, Known>();
  const knownOf = (sheet: ZoneSheet): Known => {
    const found =
      known.get(sheet) ?? learn([...(standing[sheet] as readonly ZoneRow[]), ...(inFile.get(sheet) ?? []).map(({ row }) => row)]);
    known.set(sheet, found);
    return found;
  };
  const code = (sheet: ZoneSheet, said: unknown): unknown => {
    if (Array.isArray(said)) return said.map((one) => code(sheet, one));
    if (typeof said !== 'string') return said;
    const { keys, byName } = knownOf(sheet);
    const found = keys.has(said) ? said : byName.get(said);
    return found === undefined || found === 'several' ? said : found;
  };
  return rows.map((one) => {
    const fields = Object.entries(names[one.sheet] ?? {}).filter(([field]) => field in one.row);
    return { ...one, row: { ...one.row, ...Object.fromEntries(fields.map(([field, sheet]) => [field, code(sheet, one.row[field])])) } };
  });
};
