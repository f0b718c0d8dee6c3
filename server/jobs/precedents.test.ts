import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseHouse, caseHouse, plainWay } from '../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { suggestionFor } from '../app/cases/suggestion.ts';
import { caseView } from '../app/cases/view.ts';
import { keepPrecedents } from './precedents.ts';

let base: FreshDatabase;
let house: CaseHouse;
beforeAll(async () => {
  base = await freshDatabase();
  house = await caseHouse(base.db);
});
afterAll(() => base.drop());

const keep = () => keepPrecedents(base.db, house.door, house.books, house.zone).work();
const suggested = async (id: string) => suggestionFor(house, await house.as('ann'), id);

const dispute = async (id: string) => {
  for (const [who, action, data] of plainWay.slice(0, 2)) await house.act(who, id, action, data);
  for (let time = 1; time <= 3; time++) {
    await house.act('wang', id, 'return', { reason: 'duty', basis: '应由道路部门承办' });
    const { requests } = await caseView(house, await house.as('ann'), id);
    const open = requests.find(({ state, needs }) => state === 'pending' && needs === 'desk');
    if (open) await house.act('ann', id, 'deny', { request: open.id, words: '仍由你单位承办' });
  }
};

test('a ruling is a precedent that the next triage cites, once, however often it is worked out', async () => {
  const { id, number } = await house.open();
  await dispute(id);
  expect(await caseView(house, await house.as('sun'), id)).toMatchObject({ stage: 'arbitration' });
  await house.act('sun', id, 'arbitrate', { lead: 'roads', words: '王某某反映的路段归道路部门' });

  const next = await house.open();
  await house.act('ann', next.id, 'accept', plainWay[0]![2]);
  expect(await suggested(next.id)).toMatchObject({ lead: 'water', found: 'duty' });
  await keep();
  house.books.forget(house.zone);
  expect(await suggested(next.id)).toMatchObject({ lead: 'roads', found: 'precedent', why: { zh: `先例 ${number}：裁定由roads主办` } });

  await base.db.updateTable('checkpoints').set({ position: 0 }).where('name', '=', 'precedents').execute();
  await keep();
  const rows = await base.db.selectFrom('zoneRows').select('seq').where('sheet', '=', 'precedents').execute();
  expect(rows).toEqual([{ seq: 1 }]);
});
