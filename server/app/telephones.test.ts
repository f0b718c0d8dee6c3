import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseHouse, caseHouse } from '../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { casesByTelephone } from '../db/queries/telephones.ts';
import { blindTelephones } from '../jobs/telephones.ts';
import { blindOf, blindTailOf } from './telephones.ts';

let fresh: FreshDatabase;
let house: CaseHouse;

beforeAll(async () => {
  fresh = await freshDatabase();
  house = await caseHouse(fresh.db);
});
afterAll(() => fresh.drop());

const found = (phone: string) => casesByTelephone(fresh.db, house.zone, 'blind', blindOf(house.ports, house.zone, phone), 10);
const foundByTail = (tail: string) => casesByTelephone(fresh.db, house.zone, 'blindTail', blindTailOf(house.ports, house.zone, tail), 10);

test('a blind index tells nothing of the number, and another zone has another', () => {
  const blind = blindOf(house.ports, house.zone, '10000004321');
  expect(blind).not.toMatch(/4321/);
  expect(blindOf(house.ports, '990101', '10000004321')).not.toBe(blind);
  expect(blindTailOf(house.ports, house.zone, '10000004321')).not.toBe(blind);
});

test('somebody’s cases are found by their number however it is written, newest first, and by its last four digits', async () => {
  const first = await house.open({ caller: { phone: '100 0000 4321' } });
  const second = await house.open({ caller: { phone: '+86 10000004321' } });
  await house.open({ caller: { phone: '10000009999' } });
  expect(await found('10000004321')).toEqual([second.id, first.id]);
  expect(await foundByTail('4321')).toEqual([second.id, first.id]);
  expect(await found('10000004322')).toEqual([]);
});

test('a part that was split off is found too: its callers went along', async () => {
  const { id } = await house.open({ caller: { phone: '10000005555' } });
  await house.act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  await house.act('ann', id, 'split', { words: '还有一盏灯也坏了' });
  expect(await found('10000005555')).toHaveLength(2);
});

test('what people say is not indexed, only numbers are', async () => {
  const words = await fresh.db.selectFrom('personal').select('blind').where('value', '=', '路灯不亮').execute();
  expect(words.length).toBeGreaterThan(0);
  expect(words.every(({ blind }) => blind === null)).toBe(true);
});

test('what stood before there were indexes is found after the step and the job: callers, parts split off, accounts', async () => {
  const { id } = await house.open({ caller: { phone: '10000006666' } });
  await house.act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  await house.act('ann', id, 'split', { words: '还有一处' });
  await sql`update personal set blind = null, blind_tail = null, cases = null`.execute(fresh.db);
  const step = await readFile('server/db/migrations/0090-telephones-found.sql', 'utf8');
  for (const [update] of step.matchAll(/^update[\s\S]*?;/gm)) await sql.raw(update).execute(fresh.db);
  expect(await found('10000006666')).toEqual([]);
  while ((await blindTelephones(fresh.db, house.ports, house.zone).work()) === 'again');
  expect((await found('10000006666')).at(-1)).toBe(id);
  expect(await found('10000006666')).toHaveLength(2);
  expect(await foundByTail('6666')).toHaveLength(2);
});
