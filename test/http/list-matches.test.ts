import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { endMatches } from '../../server/jobs/matches.ts';
import { fileBody, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;
const at = '/api/v1/registers/households/households';
const headId = '11010519491231002X';

beforeAll(async () => {
  house = await webHouse();
  for (const data of [
    { number: 'H-1', head: '王小明', headId, formerNames: '王大毛、王二毛' },
    { number: 'H-2', head: '李某某' },
    { number: 'H-3', head: '赵六六', headId: '110105194912310062' },
    { number: 'H-4', head: '王小明' },
    { number: 'xiao-05', head: '钱某某' },
  ])
    expect((await enter(data)).status).toBe(201);
  expect((await enter({ number: 'P-1', head: '李某某' }, 'P')).status).toBe(201);
});
afterAll(() => house.shut());

const enter = (data: object, area = 'V') =>
  house.ask('POST', `${at}/entries`, { who: 'ann', body: { area, data: { door: '1号院', people: 3, ...data } } });

const why = { purpose: '核对返乡人员是否在册', basis: '区指挥部第9号通知' };
const ask = async (body: object = {}, who = 'ann') => house.ask('POST', `${at}/matches`, { who, body: { ...why, ...body } });
const asked = async (body: object = {}, who = 'ann') => ((await ask(body, who)).body as { id: string }).id;
const give = (id: string, text: string, who = 'ann', name = '名单.csv') =>
  house.ask('POST', `/api/v1/matches/${id}/list`, { who, ...fileBody(name, Buffer.from(text)) });
type Hits = { total: number; items: { row: number; by: string; key: string; title: string }[] };
const look = (id: string, who = 'ann') => house.ask('POST', `/api/v1/matches/${id}/hits`, { who });
const hits = async (id: string, who = 'ann') => ((await look(id, who)).body as Hits).items.map(({ row, by, key }) => [row, by, key]);
const mine = async () =>
  ((await house.ask('GET', `${at}/matches`, { who: 'ann' })).body as { items: { id: string; counts: object; deleted: string }[] }).items;

test('no list without a purpose and a basis, and none from those who may not', async () => {
  expect((await ask({ purpose: '', basis: '', days: 90, since: 'gestern' })).body).toMatchObject({
    type: '/problems/unwell',
    faults: [{ path: 'purpose' }, { path: 'basis' }, { path: 'since' }, { path: 'days' }],
  });
  expect((await ask({}, 'grid')).status).toBe(403);
  expect((await give('0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10', '姓名\n王小明')).status).toBe(404);
  const id = await asked();
  expect((await give(id, '3\n—\n')).body).toMatchObject({ faults: [{ path: 'file' }] });
  expect((await look(id)).status).toBe(409);
});

test('a list is matched by number, by name, and by a former name; another number under the same name is another person', async () => {
  const id = await asked();
  const list = [
    '姓名,身份证号,备注',
    `王某,${headId.toLowerCase()},`,
    '赵六六,110105194912310021,',
    '李某某（李四）,,',
    '王二毛,,',
    '没有,,',
  ];
  expect((await give(id, list.join('\n'))).body).toMatchObject({
    counts: { rows: 5, early: 0, spoilt: 0, byId: 1, byName: 2 },
    shown: 0,
  });
  expect(await hits(id)).toEqual([
    [2, 'id', 'H-1'],
    [4, 'name', 'H-2'],
    [4, 'name', 'P-1'],
  ]);
  expect(((await look(id)).body as Hits).items[0]).toMatchObject({ title: '王**' });
});

test('a former name finds whom the number does not, and pasted lines need no heading', async () => {
  const former = await asked();
  expect((await give(former, '曾用名\n王大毛')).body).toMatchObject({ counts: { byId: 0, byName: 1 } });
  expect(await hits(former)).toEqual([[2, 'alias', 'H-1']]);
  const pasted = await asked();
  await give(pasted, `xiao-05\n${headId}\n李某某\n`, 'ann', '粘贴.txt');
  expect(await hits(pasted)).toEqual([
    [1, 'id', 'xiao-05'],
    [2, 'id', 'H-1'],
    [3, 'name', 'H-2'],
    [3, 'name', 'P-1'],
  ]);
});

test('rows count from a day on, each entry once', async () => {
  const id = await asked({ since: '2026-11-05' });
  await give(id, '编号,日期\nH-2,2026-11-04\nH-2,2026-11-05\nH-2,2026-11-20\nH-3,\n');
  expect(await hits(id)).toEqual([[3, 'id', 'H-2']]);
  expect((await mine())[0]).toMatchObject({ counts: { rows: 4, early: 2, byId: 1 } });
});

test('the hits are the asker’s alone, in the post and the area by which they asked', async () => {
  const id = await asked();
  await give(id, '姓名\n李某某');
  for (const who of ['sun', 'tan', 'park', 'boss', 'insp']) expect([403, 404]).toContain((await look(id, who)).status);
  const other = house.ports.ids.next();
  expect((await look(other, 'sun')).body).toMatchObject({ ...((await look(id, 'sun')).body as object), instance: expect.any(String) });
  const rows = (await house.ask('GET', '/api/v1/matches', { who: 'audit' })).text;
  expect(rows).toContain('区指挥部第9号通知');
  expect(rows).not.toMatch(/H-2|李/);
});

test('a repeat is one list and one look', async () => {
  const id = await asked();
  const twice = async (path: string, more: object = {}) => {
    const headers = { 'idempotency-key': `twice-${path}` };
    const sent = { who: 'ann', ...more, headers: { ...(more as { headers?: object }).headers, ...headers } };
    return [await house.ask('POST', path, sent), await house.ask('POST', path, sent)];
  };
  const given = await twice(`/api/v1/matches/${id}/list`, fileBody('名单.csv', Buffer.from('姓名\n李某某')));
  expect(given.map(({ status }) => status)).toEqual([200, 200]);
  expect((await give(id, '姓名\n赵六六')).status).toBe(409);
  await twice(`/api/v1/matches/${id}/hits`);
  expect((await mine()).find((one) => one.id === id)).toMatchObject({ shown: 1 });
});

test('when the time is over the hits are gone, told once; of the list nothing stood in the log, nor of the hits', async () => {
  const id = await asked({ days: 1 });
  await give(id, `姓名,身份证号\n李某某,\n王小明,${headId}`);
  await look(id);
  const held = async () => (await house.db.selectFrom('listHits').select('match').where('match', '=', id).execute()).length;
  expect(await held()).toBe(3);
  await endMatches(house.db, house.door, zone).work();
  expect(await held()).toBe(3);
  house.clock.set(new Date(house.clock.now().getTime() + 86_400_000).toISOString());
  await Promise.all([endMatches(house.db, house.door, zone).work(), endMatches(house.db, house.door, zone).work()]);
  expect(await held()).toBe(0);
  expect((await look(id)).status).toBe(409);
  const events = await house.db
    .selectFrom('events')
    .selectAll()
    .where('kind', '=', 'match')
    .where('stream', '=', id)
    .orderBy('seq')
    .execute();
  expect(events.map(({ type }) => type)).toEqual(['asked', 'matched', 'shown', 'deleted']);
  const early = await asked();
  await give(early, '姓名\n李某某');
  expect((await house.ask('POST', `/api/v1/matches/${early}/delete`, { who: 'ann' })).status).toBe(200);
  expect((await mine())[0]!.deleted).not.toBeNull();
  const whole = JSON.stringify(await house.db.selectFrom('events').select('data').where('kind', '=', 'match').execute());
  expect(whole).not.toMatch(/李某某|王小明|11010519491231002X|H-2/);
  expect(house.logged.join()).not.toMatch(/李某某|11010519491231002X/);
});

test('the chains of matchings hold, and what stands is what happened', async () => {
  expect((await verify(house.db, zone, house.ports.digest)).broken).toBe('nothing');
  expect((await replay(house.db, zone)).differences).toEqual([]);
  await house.db.updateTable('listMatches').set({ account: 'boss' }).where('zone', '=', zone).execute();
  expect((await replay(house.db, zone)).differences[0]).toMatchObject({ field: 'account' });
});
