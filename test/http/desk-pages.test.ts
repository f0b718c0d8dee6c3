import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyKind, type WebHouse, webHouse } from '../helpers/web-house.ts';

const article = (id: string, more: object = {}) => ({
  id,
  title: '路灯维修说明',
  category: 'response.any',
  unit: 'water',
  text: '编号 {编号}，{单位}办理',
  sources: '养护规程',
  from: '2026-01-01',
  until: '2099-12-31',
  ...more,
});

let house: WebHouse;
let id: string;

const act = async (who: string, action: string, data: object) =>
  expect(await house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } })).toMatchObject({ status: 200 });
const get = async <T>(path: string, who: string) => (await house.ask('GET', path, { who })).body as T;
type Row = { id: string };

beforeAll(async () => {
  house = await webHouse({ rows: everyKind });
  const opened = await house.ask('POST', '/api/v1/programmes/response/cases', {
    body: { words: '路灯不亮，孩子放学看不清路', place: { lng: 1, lat: 1 }, caller: { name: '王某某', phone: '10000001234' } },
  });
  id = (opened.body as { id: string }).id;
  await act('ann', 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  await act('ann', 'dispatch', { lead: 'water' });
});
afterAll(() => house.shut());

test('who answers keeps the knowledge base; a handler may not, and every fault of a row is told at once', async () => {
  const put = (who: string, body: object) => house.ask('PUT', `/api/v1/zone/articles/${(body as Row).id}`, { who, body });
  expect((await put('wang', article('k1'))).status).toBe(403);
  const bad = await put('ann', article('k1', { unit: 'nobody-knows', category: 'no-such' }));
  expect(bad.status).toBe(422);
  expect((bad.body as { faults: { path: string }[] }).faults.map(({ path }) => path).sort()).toEqual(['category', 'unit']);
  expect((await put('ann', article('k1'))).status).toBe(200);
  expect((await put('ann', article('k2', { until: '2026-01-31' }))).status).toBe(200);
});

test('an article is offered filled in, an expired one is not; its uses are counted once for each press', async () => {
  const at = `/api/v1/cases/${id}/articles`;
  expect((await house.ask('GET', at, { who: 'off' })).status).toBe(404);
  const found = await get<{ id: string; text: string; uses: number }[]>(at, 'wang');
  expect(found.map((one) => one.id)).toEqual(['k1']);
  expect(found[0]!.text).toMatch(/^编号 \d{6}-\d{5}-[\dX]，\S+办理$/);
  expect(await get(`${at}?q=${encodeURIComponent('电梯')}`, 'wang')).toEqual([]);
  const use = (article: string, key: string) =>
    house.ask('POST', `${at}/${article}/uses`, { who: 'wang', headers: { 'idempotency-key': key } });
  expect((await use('k2', 'expired')).status).toBe(409);
  expect((await use('none', 'unknown')).status).toBe(404);
  expect((await use('k1', 'once')).status).toBe(204);
  expect((await use('k1', 'once')).status).toBe(204);
  expect((await get<{ uses: number }[]>(at, 'wang'))[0]!.uses).toBe(1);
});

test('today, the ladder, leaders’ words and call-backs each hold the case when it is theirs, and not before or after', async () => {
  type Words = { row: Row; words: string }[];
  const today = () => get<{ late: Row[]; due: Row[]; waiting: Row[]; articles: Row[] }>('/api/v1/desk/today', 'wang');
  const ladder = async () =>
    (await get<{ rung: string; items: Row[] }[]>('/api/v1/desk/ladder', 'sun')).flatMap(({ rung, items }) =>
      items.map((row) => `${rung} ${row.id}`),
    );
  const words = () => get<Words>('/api/v1/desk/leader-words', 'wang');
  const calls = () => get<{ row: Row; tried: number[]; untried: number[] }[]>('/api/v1/desk/call-backs', 'chen');

  expect((await house.ask('GET', '/api/v1/desk/ladder', { who: 'wang' })).status).toBe(403);
  expect((await house.ask('GET', '/api/v1/desk/call-backs', { who: 'wang' })).status).toBe(403);
  const first = await today();
  expect([...first.late, ...first.due, ...first.waiting].map((row) => row.id)).toEqual([id]);
  expect(first.articles).toEqual([]);
  expect([await ladder(), await words(), await calls()]).toEqual([[], [], []]);

  await act('boss', 'instruct', { words: '今晚之前修好' });
  expect((await words()).map((one) => [one.row.id, one.words])).toEqual([[id, '今晚之前修好']]);
  await act('wang', 'sign', {});
  house.clock.pass(1);
  await act('wang', 'note', { words: '已经派人' });
  expect(await words()).toEqual([]);

  await act('wang', 'resolve', { done: '换了灯泡', reply: '已经修好' });
  const after = await today();
  expect([...after.late, ...after.due, ...after.waiting]).toEqual([]);
  await act('chen', 'pass', {});
  expect((await calls()).map((one) => [one.row.id, one.tried])).toEqual([[id, []]]);
  await act('chen', 'record', { outcome: 'unanswered' });
  const [tried] = await calls();
  expect(tried!.tried).toHaveLength(1);
  expect(tried!.untried).not.toContain(tried!.tried[0]);
});
