import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { connect } from './connect.ts';
import { databaseFault } from './errors.ts';

let house: FreshDatabase;

beforeAll(async () => {
  house = await freshDatabase('bare');
});
afterAll(() => house.drop());

const one = async (expression: string) => {
  const { rows } = await sql<{ it: unknown }>`select ${sql.raw(expression)} as it`.execute(house.db);
  return rows[0]?.it;
};

test.each([
  ["timestamptz '2026-03-02 08:00:00.123+08'", new Date('2026-03-02T00:00:00.123Z')],
  ['9007199254740991::int8', 9_007_199_254_740_991],
  ["date '2026-03-02'", '2026-03-02'],
  ["numeric '0.10'", '0.10'],
  ['\'{"first_name": "王某某"}\'::jsonb', { first_name: '王某某' }],
  ['array[1::int8, 2::int8]', [1, 2]],
])('%s arrives exactly', async (expression, expected) => {
  expect(await one(expression)).toEqual(expected);
});

test('a whole number that cannot be held exactly is a fault, not a near miss', async () => {
  await expect(one('9007199254740993::int8')).rejects.toThrow('9007199254740993');
});

test('letters beyond the basic plane come back as they went in', async () => {
  const { rows } = await sql<{ it: string }>`select ${'𠮷野家🏮'}::text as it`.execute(house.db);
  expect(rows[0]?.it).toBe('𠮷野家🏮');
});

test('a statement past its limit is given up, and the connection lives on', async () => {
  const impatient = connect(house.url, { statementLimit: 100, connections: 1 });
  const fault = await sql`select pg_sleep(5)`.execute(impatient.db).catch((thrown: unknown) => thrown);
  expect(databaseFault(fault)).toBe('too-slow');
  expect((await sql`select 1 as one`.execute(impatient.db)).rows).toEqual([{ one: 1 }]);
  await impatient.close();
});

test('a connection cut by the database is told and replaced', async () => {
  const told: string[] = [];
  const cut = connect(house.url, { onLost: (fault) => told.push(databaseFault(fault)) });
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(cut.db);
  await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(house.db);
  await expect.poll(() => told).toEqual(['unavailable']);
  expect((await sql`select 1 as one`.execute(cut.db)).rows).toEqual([{ one: 1 }]);
  await cut.close();
});

test('a connection cut while somebody holds it fails their next statement, and nothing else', async () => {
  const cut = connect(house.url);
  const fault = await cut.db
    .transaction()
    .execute(async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(house.db);
      await wait(100);
      await sql`select 1`.execute(tx);
    })
    .catch((thrown: unknown) => thrown);
  expect(databaseFault(fault)).toBe('unavailable');
  expect((await sql`select 1 as one`.execute(cut.db)).rows).toEqual([{ one: 1 }]);
  await cut.close();
});

test('a server that is not there is unavailable', async () => {
  const nowhere = connect('postgres://huying@127.0.0.1:1/huying');
  const fault = await sql`select 1`.execute(nowhere.db).catch((thrown: unknown) => thrown);
  expect(databaseFault(fault)).toBe('unavailable');
  await nowhere.close();
});
