import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { connect } from './connect.ts';
import { constraintOf, databaseFault } from './errors.ts';
import { MigrationFailed, migrate } from './migrate.ts';

let house: FreshDatabase;
let folder: string;

const step = (name: string, text: string) => writeFile(join(folder, name), text);
const names = async () => (await sql<{ name: string }>`select name from lamps order by name`.execute(house.db)).rows;

beforeAll(async () => {
  house = await freshDatabase('bare');
  folder = await mkdtemp(join(tmpdir(), 'huying-steps-'));
});

afterAll(async () => {
  await house.drop();
  await rm(folder, { recursive: true, force: true });
});

test('a file that is not named as a step is refused with its name', async () => {
  await step('lamps.sql', 'select 1');
  await expect(migrate(house.db, folder)).rejects.toThrow(/lamps\.sql: a step is named like/);
  await rm(join(folder, 'lamps.sql'));
});

test('a failing step is named and leaves nothing behind, not even the steps before it', async () => {
  await step('0001-lamps.sql', 'create table lamps (name text primary key, lit_since timestamptz);');
  await step('0002-broken.sql', 'insert into lamps (name) values (1); select from nowhere;');
  const failed = await migrate(house.db, folder).catch((fault: unknown) => fault);
  expect(failed).toBeInstanceOf(MigrationFailed);
  expect(failed).toMatchObject({ step: '0002-broken' });
  await expect(names()).rejects.toThrow('lamps');
  await rm(join(folder, '0002-broken.sql'));
});

test('four starters at once run each step once', async () => {
  await step('0002-first-lamp.sql', "insert into lamps (name) values ('灯'); select pg_sleep(0.2);");
  const starters = Array.from({ length: 4 }, () => connect(house.url));
  const ran = await Promise.all(starters.map(({ db }) => migrate(db, folder)));
  await Promise.all(starters.map(({ close }) => close()));
  expect(ran.flat().sort()).toEqual(['0001-lamps', '0002-first-lamp']);
  expect(await names()).toEqual([{ name: '灯' }]);
});

test('a later step runs alone, and then there is nothing to do', async () => {
  await step('0003-second-lamp.sql', "insert into lamps (name) values ('𠮷')");
  expect(await migrate(house.db, folder)).toEqual(['0003-second-lamp']);
  expect(await migrate(house.db, folder)).toEqual([]);
});

test('the same number twice is refused', async () => {
  await step('0003-again.sql', 'select 1');
  await expect(migrate(house.db, folder)).rejects.toThrow('0003 is used twice');
});

test('a refused row is told by its kind and its constraint', async () => {
  const fault = await sql`insert into lamps (name) values ('灯')`.execute(house.db).catch((thrown: unknown) => thrown);
  expect(databaseFault(fault)).toBe('unique');
  expect(constraintOf(fault)).toBe('lamps_pkey');
});
