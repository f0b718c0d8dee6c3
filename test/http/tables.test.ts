import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../helpers/database.ts';

/** What the schema keeps to so that the same tables can be spread over several machines by their zone. */
let house: FreshDatabase;

beforeAll(async () => {
  house = await freshDatabase();
});
afterAll(() => house.drop());

const words = async (question: string): Promise<string[]> =>
  (await sql<{ it: string }>`${sql.raw(question)}`.execute(house.db)).rows.map(({ it }) => it);

/** Our own tables; identity belongs to its library, the migrator's two tables to the database as a whole. */
const ours = "c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%' and c.relkind in ('r', 'p')";

const keys = (kinds: string) => `
  select k.conrelid::regclass || '.' || k.conname as it from pg_constraint k join pg_class c on c.oid = k.conrelid
  where ${ours} and k.contype in (${kinds})
    and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'zone' and a.attnum = any(k.conkey))`;

test('there are tables to look at', async () => {
  expect((await words(`select relname as it from pg_class c where ${ours}`)).length).toBeGreaterThan(10);
});

test('every table has a primary key', async () => {
  const without = `select relname as it from pg_class c where ${ours}
    and not exists (select from pg_constraint where conrelid = c.oid and contype = 'p')`;
  expect(await words(without)).toEqual([]);
});

test('every primary key, unique key, foreign key and exclusion holds the zone', async () => {
  expect((await words(keys("'p', 'u', 'f', 'x'"))).filter((name) => !name.startsWith('zones.'))).toEqual([]);
});

test('so does every unique index', async () => {
  const without = `select i.indexrelid::regclass::text as it from pg_index i join pg_class c on c.oid = i.indrelid
    where ${ours} and i.indisunique and not exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'zone' and a.attnum = any(i.indkey::int2[]))`;
  expect((await words(without)).filter((name) => !name.startsWith('zones'))).toEqual([]);
});

test('no key empties a column of another row, and no trigger carries logic', async () => {
  const emptying = `select conname as it from pg_constraint k join pg_class c on c.oid = k.conrelid
    where ${ours} and (k.confdeltype = 'n' or k.confupdtype = 'n')`;
  const triggers = `select tgname as it from pg_trigger t join pg_class c on c.oid = t.tgrelid where ${ours} and not t.tgisinternal`;
  expect([...(await words(emptying)), ...(await words(triggers))]).toEqual([]);
});

test('numbers that the database counts up are long ones', async () => {
  const short = `select c.relname || '.' || a.attname as it from pg_attribute a join pg_class c on c.oid = a.attrelid
    where ${ours} and a.attidentity <> '' and a.atttypid <> 'int8'::regtype`;
  expect(await words(short)).toEqual([]);
});
