import { afterAll, beforeAll, expect, test } from 'vitest';
import { handOverLeft } from '../../server/app/zone/posts.ts';
import { type FreshDatabase, freshDatabase } from '../helpers/database.ts';
import { type ZoneHouse, zoneHouse } from '../helpers/zone-house.ts';

let database: FreshDatabase;
let house: ZoneHouse;

beforeAll(async () => {
  database = await freshDatabase();
  house = await zoneHouse(database.db);
  const account = { id: 'new', username: 'new', name: '新某', unit: 'water', phone: 'none' };
  expect((await house.ask('sec', 'PUT', 'accounts/new', account)).status).toBe(200);
});
afterAll(async () => {
  await house.app.close();
  await database.drop();
});

type Fault = { path: string; words: string };
const wordsOf = ({ body }: { body: unknown }) => (body as { faults: Fault[] }).faults.map(({ path, words }) => `${path} ${words}`);
const itemsOf = ({ body }: { body: unknown }) => (body as { items: Record<string, unknown>[] }).items;

const heldBy = async (handler: string, lead = handler === 'lu' ? 'roads' : 'water') => {
  const { id } = await house.open();
  await house.act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  await house.act('ann', id, 'dispatch', { lead });
  await house.act(handler, id, 'sign', {});
  return id;
};
const handlerOf = async (id: string) =>
  (await database.db.selectFrom('cases').select('handler').where('zone', '=', house.zone).where('id', '=', id).executeTakeFirstOrThrow())
    .handler;

const chainOf = async (stream: string) => ({
  events: await database.db
    .selectFrom('events')
    .selectAll()
    .where('zone', '=', house.zone)
    .where('stream', '=', stream)
    .orderBy('seq')
    .execute(),
});
const changeOf = async (stream: string) => (await chainOf(stream)).events.at(-1)!;

test('a post with open cases does not end without a successor; with one, all of them go over', async () => {
  const cases = [await heldBy('wang'), await heldBy('wang')];
  const open = (await house.ask('sec', 'GET', 'posts/p-wang/open-cases')).body as {
    cases: { id: string }[];
    successors: { account: string }[];
  };
  expect(open.cases.map(({ id }) => id).toSorted()).toEqual(cases.toSorted());
  expect(open.successors.map(({ account }) => account)).toEqual(['wen']);

  const end = (to?: string) =>
    house.ask('sec', 'POST', 'posts/p-wang/hand-over', { until: '2026-03-02', ...(to && { to }) }, { 'idempotency-key': `end-${to}` });
  expect(wordsOf(await end())).toEqual(['to 名下还有 2 件未办结的工单，请选择接手的人']);
  expect(wordsOf(await end('nobody-at-all'))[0]).toContain('没有 nobody-at-all');
  expect(await Promise.all(cases.map(handlerOf))).toEqual(['wang', 'wang']);
  expect((await end('wen')).body).toEqual({ made: 0, changed: 1 });
  expect(await Promise.all(cases.map(handlerOf))).toEqual(['wen', 'wen']);
  expect((await end('wen')).body).toEqual({ made: 0, changed: 1 });
  expect(itemsOf(await house.ask('sec', 'GET', 'posts?q=p-wang'))).toMatchObject([{ until: '2026-03-02' }]);
});

test('leave needs a deputy who takes over what is open; the file cannot go round it either', async () => {
  const post = { id: 'p-wu', account: 'new', kind: 'handler', unit: 'water', area: 'Z', from: '2026-01-01' };
  expect((await house.ask('sec', 'PUT', 'posts/p-wu', post)).status).toBe(200);
  const id = await heldBy('new');
  const csv = `编码,账号编码,岗位类型,单位编码,区域编码,开始日,结束日\np-wu,new,承办人,water,Z,2026-01-01,2026-03-02\n`;
  const preview = (await house.upload('sec', '岗位.csv', Buffer.from(csv))).json() as { faults: { row: number; words: { zh: string } }[] };
  expect(preview.faults.map(({ row, words }) => `${row} ${words.zh}`)).toEqual([expect.stringMatching(/^2 名下还有 1 件未办结的工单/)]);

  const away = { from: '2026-03-02', until: '2026-03-09' };
  expect(wordsOf(await house.ask('sec', 'POST', 'posts/p-wu/hand-over', { away }))).toEqual(['to 请假要有代理人']);
  expect((await house.ask('sec', 'POST', 'posts/p-wu/hand-over', { away, to: 'wen' })).body).toEqual({ made: 0, changed: 1 });
  expect(await handlerOf(id)).toBe('wen');
  expect((await house.ask('sec', 'POST', 'posts/p-wu/back', {})).body).toEqual({ made: 0, changed: 1 });
});

test('a leave entered ahead hands over on its first day, to whoever stands in', async () => {
  const id = await heldBy('lu');
  const away = { from: '2026-03-04', until: '2026-03-09' };
  expect((await house.ask('sec', 'POST', 'posts/p-lu/hand-over', { away, to: 'wen' })).body).toEqual({ made: 0, changed: 1 });
  expect(await handOverLeft(house.db, house.door, await house.as('system'))).toBe(0);
  const later = await house.as('system', { at: new Date('2026-03-04T00:30:00Z') });
  expect(await handOverLeft(house.db, house.door, later)).toBe(1);
  expect(await handlerOf(id)).toBe('wen');
  expect(await handOverLeft(house.db, house.door, later)).toBe(0);
});

const postsOf = async (account: string) =>
  (itemsOf(await house.ask('sec', 'GET', `posts?q=${account}`)) as { account: string; unit: string; kind: string; from: string }[]).filter(
    (post) => post.account === account && post.kind === 'handler',
  );

test('a deputy from elsewhere stands in from the first day of the leave, and in the same change takes what is open', async () => {
  const id = await heldBy('wen');
  expect(await postsOf('chen')).toEqual([]);
  const away = { from: '2026-03-02', until: '2026-03-09' };
  const went = await house.ask('sec', 'POST', 'posts/p-wen/hand-over', { away, to: 'chen' });
  expect([went.status, await handlerOf(id), (await postsOf('chen')).length]).toEqual([200, 'chen', 0]);
  const { events } = await chainOf(id);
  expect(events.at(-1)).toMatchObject({ type: 'handed-over', request: (await changeOf('posts/p-wen')).request });
  await house.ask('sec', 'POST', 'posts/p-wen/back', {});
});

test('nothing moves when the post cannot end: both are one change', async () => {
  const id = await heldBy('wen');
  const said = await house.ask('sec', 'POST', 'posts/p-wen/hand-over', { until: '2026-03-02', to: 'sec' });
  expect([wordsOf(said)[0], await handlerOf(id)]).toEqual([expect.stringContaining('另一位安全管理员'), 'wen']);
});

test('who takes over and is no handler there gets the same post, from the day it is needed', async () => {
  const id = await heldBy('wen');
  const went = await house.ask('sec', 'POST', 'posts/p-wen/hand-over', { until: '2026-03-10', to: 'chen' });
  expect(went.body).toEqual({ made: 1, changed: 1 });
  expect(await handlerOf(id)).toBe('wen');
  expect(await postsOf('chen')).toMatchObject([{ unit: 'water', from: '2026-03-11' }]);
  expect(itemsOf(await house.ask('sec', 'GET', 'posts?q=p-wen'))[0]).toMatchObject({ until: '2026-03-10', successor: 'chen' });
  const on = (day: string) => house.as('system', { at: new Date(`${day}T00:30:00Z`) });
  expect(await handOverLeft(house.db, house.door, await on('2026-03-10'))).toBe(0);
  expect(await handOverLeft(house.db, house.door, await on('2026-03-11'))).toBeGreaterThan(0);
  expect(await handlerOf(id)).toBe('chen');
  expect(await handOverLeft(house.db, house.door, await on('2026-03-12'))).toBe(0);
});

test('a successor who is no handler on that day is refused in the row itself', async () => {
  const post = { id: 'p-new2', account: 'wen', kind: 'handler', unit: 'roads', area: 'Z', from: '2026-01-01', until: '2026-03-20' };
  expect(wordsOf(await house.ask('sec', 'PUT', 'posts/p-new2', { ...post, successor: 'grid' }))[0]).toContain('不是本单位的另一名承办人');
  expect((await house.ask('sec', 'PUT', 'posts/p-new2', { ...post, successor: 'lu' })).status).toBe(200);
});
