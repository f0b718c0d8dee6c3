import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventsOf } from '../../db/queries/log.ts';
import { type CaseHouse, caseHouse, plainWay } from '../../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';

let base: FreshDatabase;
let house: CaseHouse;
beforeAll(async () => {
  base = await freshDatabase();
  house = await caseHouse(base.db);
});
afterAll(() => base.drop());

test('a case goes its plain way, and every step is in its chain', async () => {
  const { open, act, db, zone } = house;
  const { id, number, link } = await open({ caller: { name: '王某某', phone: '10000001234' } });
  expect(number).toMatch(/^260302-\d{5}-\d$/);
  expect(link).toMatch(/^[\w-]{43}$/);
  for (const [who, action, data] of plainWay) await act(who, id, action, data);
  const events = await eventsOf(db, zone, id);
  expect(events.map(({ type }) => type)).toEqual(['opened', 'accepted', 'dispatched', 'signed', 'resolved', 'passed']);
  expect(events.map(({ post }) => post)).toEqual(['caller', 'p-ann', 'p-ann', 'p-wang', 'p-wang', 'p-chen']);
  expect(JSON.stringify(events)).not.toMatch(/路灯|王某某|10000001234|灯泡/);
});
