import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { bringEntries } from '../../server/jobs/bring-entries.ts';
import { freezeMonths } from '../../server/jobs/months.ts';
import { fileBody, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;
type Shown = {
  id: string;
  state: string;
  total: number;
  done: number;
  faulty: number;
  reason: string;
  faults: { row: number; column: string; words: { zh: string } }[];
  alike: { row: number; like: number; entry?: string; words: { zh: string } }[];
};

beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

const heading = '户编号,户主,户主身份证号,门牌,人口,有返乡人员,需要照看,属地';
const look = async (lines: readonly string[], who = 'ann', register = 'households') => {
  const { raw, headers } = fileBody('户.csv', Buffer.from([heading, ...lines].join('\n')));
  return house.ask('POST', `/api/v1/registers/households/${register}/import`, { who, raw, headers });
};
const shownOf = async (lines: readonly string[]) => (await look(lines)).body as Shown;
const bring = async (id: string) => (await house.ask('POST', `/api/v1/entry-files/${id}`, { who: 'ann' })).body as Shown;
const work = async () => {
  const chore = bringEntries(house, zone);
  while ((await chore.work()) === 'again');
};
const progress = async (id: string, who = 'ann') => (await house.ask('GET', `/api/v1/entry-files/${id}`, { who })).body as Shown;
const count = async () => house.db.selectFrom('entries').selectAll().where('active', '=', true).execute();

test('every bad row is named with its column and its reason, and nothing comes in', async () => {
  expect((await look(['A-1,王某,,1号,3,否,,V片'], 'chen')).status).toBe(403);
  const shown = await shownOf([
    'A-1,王小明,11010519491231002X,1号,3,是,独居老人,V片',
    'A-2,李某,110105194912310021,2号,三,否,,V片',
    'A-1,赵某,,3号,2,也许,,V片',
    'A-4,孙某,,4号,2,,独居,没有这个村',
  ]);
  expect(shown).toMatchObject({ total: 4, faulty: 3, state: 'looked' });
  const named = shown.faults.map(({ row, column }) => `${row} ${column}`);
  expect(named).toEqual(['3 户主身份证号', '3 人口', '4 户编号', '5 属地']);
  expect((await bring(shown.id)) as object).toMatchObject({ type: '/problems/unwell' });
  await work();
  expect(await count()).toEqual([]);
  expect((await shownOf(['编号,别的'])).faults.length).toBeGreaterThan(0);
});

test('a good file comes in part by part, once, and rows that look alike are told', async () => {
  const lines = Array.from({ length: 210 }, (_, n) => `B-${n},王某${n % 7},,${n}号院${n}单元,3,否,,V片`);
  const shown = await shownOf([...lines, 'B-x,周小明,,9号院3单元,3,否,,V片', 'B-y,周小明,,9号院3单元,3,否,,V片']);
  expect(shown).toMatchObject({ faulty: 0, total: 212 });
  expect(shown.alike).toContainEqual({ row: 213, like: 212, words: expect.anything() });
  await bring(shown.id);
  await bring(shown.id);
  await bringEntries(house, zone).work();
  expect(await progress(shown.id)).toMatchObject({ state: 'running', done: 200 });
  expect((await house.ask('GET', `/api/v1/entry-files/${shown.id}`, { who: 'sun' })).status).toBe(404);
  await house.db.updateTable('entryFiles').set({ done: 0 }).execute();
  await work();
  expect(await progress(shown.id)).toMatchObject({ state: 'done', done: 212 });
  expect(await count()).toHaveLength(212);
});

test('what fails on the way is taken back whole, and can be brought in again', async () => {
  const lines = Array.from({ length: 205 }, (_, n) => `C-${n},李某,,${n}号,2,否,,V片`);
  const shown = await shownOf(lines);
  await house.ask('POST', '/api/v1/registers/households/households/entries', {
    who: 'ann',
    body: { area: 'V', data: { number: 'C-202', head: '赵某', door: '1', people: 1 } },
  });
  await bring(shown.id);
  await work();
  expect(await progress(shown.id)).toMatchObject({ state: 'taken-back', reason: 'C-202 已经登记过' });
  expect(await count()).toHaveLength(213);
  const again = await shownOf(lines.filter((line) => !line.startsWith('C-202')));
  expect(again.faulty).toBe(0);
  await bring(again.id);
  await work();
  expect(await count()).toHaveLength(213 + 204);
});

test('what is like somebody who is registered is told, with the entry, and only to whom may see it', async () => {
  const enter = (number: string, data: object, area = 'V') =>
    house.ask('POST', '/api/v1/registers/households/households/entries', {
      who: 'ann',
      body: { area, data: { number, people: 2, ...data } },
    });
  const known = await enter('D-1', { head: '欧阳小明', headId: '11010519491231002X', door: '71号院1单元' });
  const plain = await enter('D-2', { head: '赵小红', door: '72号院2单元' });
  const ids = [known, plain].map(({ body }) => (body as { id: string }).id);
  const shown = await shownOf([
    'D-3,王某,11010519491231002X,5号,2,否,,V片',
    'D-4,赵晓红,,72号大院二单元,2,否,,V片',
    'D-1,欧阳小明,11010519491231002X,71号院1单元,2,否,,V片',
  ]);
  expect(shown.alike.map(({ row, like, entry, words }) => [row, like, entry, words.zh])).toEqual([
    [2, 0, ids[0], '证件号码与已登记的 D-1 相同，请核对'],
    [3, 0, ids[1], '名称和地址与已登记的 D-2 很像，请核对'],
    [4, 2, undefined, '证件号码与第2行相同，请核对'],
  ]);
  expect(shown.faults.map(({ row, words }) => [row, words.zh])).toEqual([[4, 'D-1 已经登记过']]);
  const others = (await look(['D-6,赵小红,,72号院2单元,2,否,,V片'], 'wang')).body as Shown;
  expect(others.alike).toEqual([]);
});

test('a file that is stopped on its way is taken back whole, also when a part of it arrives late', async () => {
  const before = (await count()).length;
  const lines = Array.from({ length: 450 }, (_, n) => `E-${n},孙某,,${n}号,2,否,,V片`);
  const shown = await shownOf(lines);
  const stop = async (id: string, who = 'ann') => house.ask('POST', `/api/v1/entry-files/${id}/stop`, { who });
  expect(((await stop(shown.id)).body as Shown).state).toBe('looked');
  await bring(shown.id);
  const own = async () => (await house.ask('GET', '/api/v1/registers/households/households/import', { who: 'ann' })).body;
  expect(await own()).toMatchObject({ items: [{ id: shown.id, state: 'wanted', total: 450 }] });
  const chore = bringEntries(house, zone);
  await chore.work();
  expect((await stop(shown.id, 'sun')).status).toBe(404);
  const late = chore.work();
  expect((await stop(shown.id)).body).toMatchObject({ state: 'stopping' });
  await late;
  await work();
  expect(await progress(shown.id)).toMatchObject({ state: 'taken-back', reason: '' });
  expect(await count()).toHaveLength(before);
  expect(await own()).toEqual({ items: [] });
  expect(await house.db.selectFrom('entryFileRows').selectAll().where('file', '=', shown.id).execute()).toEqual([]);
  const again = await shownOf(lines.slice(0, 3));
  await bring(again.id);
  await Promise.all([work(), work()]);
  expect(await progress(again.id)).toMatchObject({ state: 'done', done: 3 });
  expect(((await stop(again.id)).body as Shown).state).toBe('done');
  expect(await count()).toHaveLength(before + 3);
});

const sheetOf = async (query: string) => {
  const said = await house.ask('GET', `/api/v1/registers/households/households/export.xlsx${query}`, { who: 'ann' });
  expect(said.status).toBe(200);
  const [sheet] = await readExcel(said.bytes);
  return sheet!.data;
};

test('a month is frozen once, stays as it was whatever comes after, and goes out as a file with names masked', async () => {
  const month = new Date(house.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 7);
  const chore = freezeMonths(house.db, house.door, house.books, house.shelf, zone);
  await chore.work();
  expect(await house.db.selectFrom('entryMonths').selectAll().execute()).toEqual([]);
  house.clock.set(new Date(house.clock.now().getTime() + 40 * 86_400_000).toISOString());
  const [one] = await count();
  await house.ask('POST', `/api/v1/entries/${one!.id}`, { who: 'ann', body: { do: 'change', data: { people: 9 } } });
  await chore.work();
  await chore.work();
  const months = (await house.ask('GET', '/api/v1/registers/households/households/months', { who: 'ann' })).body as {
    items: { month: string; rows: number }[];
  };
  expect(months.items.find((item) => item.month === month)).toMatchObject({ rows: 422 });
  const frozen = await sheetOf(`?month=${month}`);
  const line = frozen.find((cells) => cells[0] === one!.key)!;
  expect(line.slice(0, 5)).not.toContain('9');
  expect(String(line[1])).toMatch(/\*/);
  expect((await house.ask('GET', '/api/v1/registers/households/households/export.xlsx?month=1999-01', { who: 'ann' })).status).toBe(404);
  expect((await sheetOf('?q=B-1')).length).toBeGreaterThan(100);
  expect((await verify(house.db, zone, house.ports.digest)).broken).toBe('nothing');
  expect((await replay(house.db, zone)).differences).toEqual([]);

  await house.db
    .updateTable('entryMonthRows')
    .set({ row: JSON.stringify({}) })
    .where('place', '=', 5)
    .execute();
  expect((await verify(house.db, zone, house.ports.digest)).broken).toMatchObject({
    what: 'altered',
    words: expect.stringContaining(month),
  });
  expect(house.logged).toEqual([]);
});
