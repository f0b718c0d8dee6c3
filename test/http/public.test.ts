import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { keepCallers } from '../../server/jobs/callers.ts';
import { everyKind, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

const second = { id: 'ann2', username: 'ann2', name: '安二', unit: 'desk' };

let house: WebHouse;
beforeAll(async () => {
  const desk = everyKind.posts.find(({ kind }) => kind === 'operator')!;
  house = await webHouse({
    rows: {
      ...everyKind,
      accounts: [...everyKind.accounts, { ...second, unit: desk.unit }],
      posts: [...everyKind.posts, { ...desk, id: 'p-ann2', account: 'ann2' }],
    },
  });
});
afterAll(() => house.shut());

const words = '小区东门的路灯三天不亮了，我家老人王大爷晚上看不清路';

const reported = async (data: object = {}): Promise<string> => {
  const { body } = await house.ask('POST', '/api/v1/programmes/response/cases', { body: { words, place: { lng: 1, lat: 1 }, ...data } });
  while ((await keepCallers(house.db, zone).work()) === 'again');
  return (body as { id: string }).id;
};
const act = async (who: string, id: string, action: string, data: object) => {
  const said = await house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } });
  if (said.status !== 200) throw new Error(`${action}: ${said.text}`);
};
const accept = (id: string, more: object = {}) => act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G', ...more });
const complete = async (id: string) => {
  await act('ann', id, 'dispatch', { lead: 'water' });
  await act('wang', id, 'sign', {});
  await act('wang', id, 'resolve', { done: '换了灯头', reply: '已经修好', how: 'phone' });
  await act('chen', id, 'pass', {});
};
const near = async () =>
  ((await house.ask('GET', '/api/v1/nearby?lng=1.001&lat=1.001')).body as { items: { id: string; met: number }[] }).items;
const meet = (id: string, device: string) => house.ask('POST', `/api/v1/nearby/${id}/met`, { body: { device } });
const page = (id: string, who: string, step = '', body?: object) =>
  house.ask('POST', `/api/v1/cases/${id}/publication${step}`, { who, ...(body && { body }) });
const draft = { summary: '东门一带路灯损坏', reply: '城管部门换了灯头，当晚恢复照明。' };

test('what nobody has sorted, what is confidential and what reports wrongdoing is not near anybody', async () => {
  const [unsorted, secret, wrong] = [await reported(), await reported(), await reported({ kind: undefined })];
  await accept(secret, { confidential: true });
  await accept(wrong, { kind: 'misconduct' });
  expect(await near()).toEqual([]);
  for (const id of [unsorted, secret, wrong]) expect((await meet(id, 'a-device-of-the-test')).status).toBe(404);
});

test('a street lamp is near: sort, area, state and a count, nothing that anybody said; each device counts once', async () => {
  const id = await reported();
  await accept(id);
  const [one] = await near();
  expect(Object.keys(one!).sort()).toEqual(['area', 'category', 'id', 'met', 'phase', 'state']);
  expect(JSON.stringify(one)).not.toMatch(/王大爷|东门|三天/);
  expect((await meet(id, 'first-device-of-all')).body).toEqual({ met: 1 });
  expect((await meet(id, 'first-device-of-all')).body).toEqual({ met: 1 });
  expect((await meet(id, 'second-device-of-all')).body).toEqual({ met: 2 });
  expect(await near()).toMatchObject([{ id, met: 2 }]);
  expect(((await house.ask('GET', '/api/v1/nearby?lng=1.2&lat=1')).body as { items: [] }).items).toEqual([]);
  expect((await house.ask('GET', '/api/v1/nearby?lng=here')).status).toBe(422);
  const events = await house.db.selectFrom('events').select('data').where('kind', '=', 'public').execute();
  expect(JSON.stringify(events)).not.toContain('device');
});

test('a page is written in the desk’s own words, published by somebody else, and taken back', async () => {
  const id = await reported();
  await accept(id);
  expect((await page(id, 'ann', '', draft)).status).toBe(409);
  await complete(id);
  const quoted = await page(id, 'ann', '', { ...draft, summary: '路灯三天不亮了，我家老人王大爷晚上看不清' });
  expect([quoted.status, (quoted.body as { faults: { path: string }[] }).faults[0]?.path]).toEqual([422, 'summary']);
  expect((await page(id, 'ann', '', { ...draft, reply: '请打 1000 0001 234 找老张' })).status).toBe(422);
  expect((await page(id, 'wang', '', draft)).status).toBe(403);
  expect((await page(id, 'ann', '', draft)).body).toMatchObject({ page: 'drafted', mine: true });
  expect((await house.ask('GET', `/api/v1/public/${id}`)).status).toBe(404);
  expect((await page(id, 'ann', '/publish')).status).toBe(403);
  expect((await house.ask('GET', '/api/v1/publications', { who: 'ann2' })).body).toMatchObject({ items: [{ id, mine: false, ...draft }] });
  expect((await page(id, 'ann2', '/publish')).body).toMatchObject({ page: 'published' });

  expect((await house.ask('GET', `/api/v1/public/${id}`)).body).toMatchObject(draft);
  const list = async (query = '') => ((await house.ask('GET', `/api/v1/public${query}`)).body as { items: { id: string }[] }).items;
  expect(await list()).toMatchObject([{ id }]);
  expect(await list('?area=T')).toHaveLength(1);
  expect(await list('?area=P')).toEqual([]);
  expect(await list('?category=C99')).toEqual([]);
  expect(JSON.stringify(await list())).not.toMatch(/王大爷|三天/);

  expect((await page(id, 'ann', '/take-back', { reason: '看得出是哪一户' })).body).toMatchObject({ page: 'taken-back' });
  expect((await house.ask('GET', `/api/v1/public/${id}`)).status).toBe(404);
  expect(await list()).toEqual([]);
});

test('what is of a kind that is never shown cannot be written about', async () => {
  for (const more of [{ matter: 'family' }, { kind: 'misconduct' }, { confidential: true }]) {
    const id = await reported();
    await accept(id, more);
    const { body } = await house.ask('GET', `/api/v1/cases/${id}/publication`, { who: 'ann' });
    expect((body as { may: string }).may).not.toBe('yes');
    expect((await page(id, 'ann', '', draft)).status).toBe(409);
  }
});

test('folding the public side again gives what stands', async () => {
  expect((await replay(house.db, zone)).differences.filter(({ stream }) => stream.startsWith('public/'))).toEqual([]);
});
