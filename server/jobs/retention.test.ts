import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseHouse, caseHouse, plainWay } from '../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { listCases } from '../app/cases/list.ts';
import { caseEvents } from '../app/cases/steps.ts';
import { caseView } from '../app/cases/view.ts';
import { replay } from '../app/replay.ts';
import { verify } from '../app/verify.ts';
import { eventsOf } from '../db/queries/log.ts';
import { caseStates } from '../db/queries/standing.ts';
import { keepRetention } from './retention.ts';

let base: FreshDatabase;
let house: CaseHouse;
let other: CaseHouse;
beforeAll(async () => {
  base = await freshDatabase();
  house = await caseHouse(base.db);
  other = await caseHouse(base.db, { clock: house.clock });
});
afterAll(() => base.drop());

const days = (n: number) => house.clock.pass(n * 24 * 60);
const destroy = async (by: CaseHouse = house) => {
  const chore = keepRetention(by, by.zone);
  while ((await chore.work()) === 'again');
};
const values = async (id: string) => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from personal p join events e on e.data::text like '%' || p.id::text || '%' where e.stream = ${id}`.execute(
    base.db,
  );
  return rows[0]!.n;
};
const types = async (id: string) => (await eventsOf(base.db, house.zone, id)).map(({ type }) => type);
const batches = async () =>
  (
    await sql<{
      data: { count: number; of: string };
    }>`select data from events where kind = 'retention' and data ->> 'of' = 'all' order by position`.execute(base.db)
  ).rows.map(({ data }) => data);
const figures = async () =>
  (
    await sql`select programme, stage, category, area, lead, in_time, count(*)::int from cases group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`.execute(
      base.db,
    )
  ).rows;

const rated = async (id: string) => {
  const [{ id: caller } = { id: '' }] = (await caseStates(base.db, house.zone, [id])).get(id)?.callers ?? [];
  await house.act('caller', id, 'rate', { solved: 'yes', score: 5 }, { caller });
};

const closed = async () => {
  const { id } = await house.open({ caller: { name: '王某某', phone: '10000001234' } });
  for (const [who, action, data] of plainWay) await house.act(who, id, action, data);
  await rated(id);
  return id;
};

test('what is over is destroyed when its time has come and not a day earlier; what is open never; chains, folds and figures stay', async () => {
  const [id, open] = [await closed(), (await house.open({ caller: { phone: '10000001234' } })).id];
  await house.index();
  const [before, stood] = [await figures(), await values(open)];
  expect(await values(id)).toBeGreaterThan(4);

  days(1_094);
  await destroy();
  expect(await types(id)).not.toContain('erased');

  days(1);
  await destroy();
  expect(await values(id)).toBe(0);
  expect((await types(id)).at(-1)).toBe('erased');
  expect(await values(open)).toBe(stood);

  await house.index();
  const ann = await house.as('ann');
  expect(await caseView(house, ann, id)).toMatchObject({ words: '', callers: [{ name: null, phone: null }], erased: 'retention' });
  expect((await caseEvents(house, ann, id)).flatMap(({ data }) => data.map(({ value }) => value))).toContainEqual({
    zh: '（已按期限删除）',
    en: '(erased: its time is over)',
  });
  expect((await listCases(house, ann, { view: 'all', q: '10000001234' })).items.map((one) => one.id)).toEqual([open]);
  expect(await figures()).toEqual(before);
  expect(await verify(base.db, house.zone, house.ports.digest)).toMatchObject({ broken: 'nothing' });
  expect(await replay(base.db, house.zone)).toMatchObject({ differences: [] });

  const events = (await batches()).length;
  days(1);
  await destroy();
  expect(await batches()).toHaveLength(events);
});

test('two processes take batch after batch, each case once, and go on where an earlier one was interrupted', async () => {
  const had = (await batches()).length;
  const many: string[] = [];
  for (let n = 0; n < 60; n++) many.push((await house.open({ caller: { name: `李${n}`, phone: '10000004321' } })).id);
  await Promise.all(many.map((id) => house.act('ann', id, 'decline', { reason: 'statutory', basis: '规定', instead: '请找法院' })));
  days(1_100);
  await keepRetention(house, house.zone).work();
  expect((await batches()).slice(had).map(({ count }) => count)).toEqual([50]);

  await Promise.all([destroy(house), destroy(other), destroy(house)]);
  expect((await batches()).slice(had).map(({ count }) => count)).toEqual([50, 10]);
  for (const id of many) expect((await types(id)).filter((type) => type === 'erased')).toHaveLength(1);
  expect(await verify(base.db, house.zone, house.ports.digest)).toMatchObject({ broken: 'nothing' });
  expect(await replay(base.db, house.zone)).toMatchObject({ differences: [] });
});

test('a value that another case still needs stays until that one is over too', async () => {
  const { id } = await house.open({ caller: { name: '赵某', phone: '10000005678' } });
  await house.act('ann', id, 'accept', plainWay[0]![2]);
  await house.act('ann', id, 'split', { words: '另一件事' });
  const [part] = (await sql<{ id: string }>`select id from cases where state ->> 'splitFrom' = ${id}`.execute(base.db)).rows;
  for (const [who, action, data] of plainWay.slice(1)) await house.act(who, id, action, data);
  await rated(id);
  days(1_100);
  await destroy();
  expect((await types(id)).at(-1)).toBe('erased');
  const view = await caseView(house, await house.as('ann'), part!.id);
  expect(view.callers[0]).toMatchObject({ name: '赵*', phone: '100****5678' });
});
