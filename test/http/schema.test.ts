import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { distribution } from '../../server/app/distribute.ts';
import { type CatalogueTable, catalogue, citusHere } from '../../server/db/queries/catalogue.ts';
import { type FreshDatabase, freshDatabase } from '../helpers/database.ts';

let fresh: FreshDatabase;
let tables: CatalogueTable[];

beforeAll(async () => {
  fresh = await freshDatabase();
  tables = await catalogue(fresh.db);
});
afterAll(() => fresh.drop());

test('every table has its zone, and every primary, unique and foreign key holds it', () => {
  expect(tables.length).toBeGreaterThan(25);
  expect(distribution(tables, 'huying').hindrances).toEqual([]);
});

test('a table that forgets it is found, whatever it forgets', async () => {
  await sql
    .raw(`
    create table zone_less (id int primary key);
    create table zone_late (zone text not null, id int generated always as identity, primary key (id, zone));
    create table zone_loose (zone text, id int primary key, late int, foreign key (late) references zone_less on delete set null);
    create function nothing() returns trigger language plpgsql as 'begin return new; end';
    create trigger clever before insert on zone_late for each row execute function nothing()`)
    .execute(fresh.db);
  const { hindrances } = distribution(await catalogue(fresh.db), 'huying');
  await sql.raw('drop table zone_loose, zone_late, zone_less').execute(fresh.db);
  expect(hindrances).toEqual([
    'zone_late_pkey does not begin with zone: id, zone',
    'zone_late has the trigger clever',
    'zone_late.id counts in less than bigint',
    'zone_less has no column zone',
    'zone_loose.zone is nullable',
    'zone_loose_pkey does not begin with zone: id',
    'zone_loose.zone_loose_late_fkey refers to zone_less without zone',
    'zone_loose.zone_loose_late_fkey sets a column on delete',
  ]);
});

test('the plan names every table once, after what it refers to, and is not run where there is no Citus', async () => {
  const { statements } = distribution(tables, 'huying');
  const named = statements.flatMap((one) => /create_(?:distributed|reference)_table\('(\w+)'/.exec(one)?.[1] ?? []);
  expect([...named].sort()).toEqual(tables.filter(({ partition }) => !partition).map(({ name }) => name));
  for (const { name, references } of tables)
    for (const { table } of references) expect(named.indexOf(table)).toBeLessThanOrEqual(named.indexOf(name));
  expect(await citusHere(fresh.db)).toBe('absent');
});

/** Statements that are about all zones, or about none, each with its reason. */
const aboutAllZones: Record<string, string> = {
  'zones.ts': 'finds the zone itself, by its host name',
  'catalogue.ts': 'reads the catalogue of the database, no table of the product',
};

const folder = 'server/db/queries';

/** Reads and changes of a table; not lists that are parameters. What is only put in needs no word: a row without its zone has no key. */
const ofTable = /\b(?:from|join|update)\s+(?!jsonb?_|unnest|generate_series|stdin|set\b)[a-z_]{3,}/;

/** The statements in a file: what is said as SQL, and what the builder is told from its table up to where it is sent. */
const statementsIn = (source: string): string[] => [
  ...[...source.matchAll(/sql(?:<[^`]*?>)?`([^`]*)`/g)].map(([, said = '']) => said).filter((said) => ofTable.test(said)),
  ...[...source.matchAll(/\.(?:selectFrom|updateTable|deleteFrom)\((?:.|\n)*?(?:\.execute\w*\(|;\n)/g)].map(([said]) => said),
];

const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

test.each(files.filter((file) => !(file in aboutAllZones)))('every statement of %s names its zone', (file) => {
  const forgetting = statementsIn(readFileSync(`${folder}/${file}`, 'utf8')).filter((said) => !/\bzone\b/i.test(said));
  expect(forgetting).toEqual([]);
});

test('the reader of statements reads them', () => {
  const found = files.map((file) => statementsIn(readFileSync(`${folder}/${file}`, 'utf8')).length);
  expect(found.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(100);
  expect(statementsIn("sql<{ a: 1 }>`select a from cases where a = 1`; db.selectFrom('cases').selectAll().execute();")).toHaveLength(2);
});
