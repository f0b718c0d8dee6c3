import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { keepAlerts } from '../../server/jobs/alerts.ts';
import { watchEntries } from '../../server/jobs/entries.ts';
import { type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse();
  house.clock.set('2026-11-02T02:00:00.000Z');
});
afterAll(() => house.shut());

const order = async (number: string, more: object = {}) => {
  const data = { number, name: '大型铣床', ship: '2026-12-20' };
  const body = { area: 'V', data, ...more };
  const { id } = (await house.ask('POST', '/api/v1/registers/projects/orders/entries', { who: 'ann', body })).body as { id: string };
  await act(id, { do: 'plan' });
  return id;
};
const act = async (id: string, body: object) =>
  expect(await house.ask('POST', `/api/v1/entries/${id}`, { who: 'ann', body })).toMatchObject({ status: 200 });
type Alerts = {
  unseen: number;
  items: { position: number; why: string; key: string; open: boolean; seen: string; steps: { step: string; end: string }[] }[];
};
type Inbox = { unread: number; items: { position: number; words: { zh: string } }[] };
const alerts = async (who: string) => (await house.ask('GET', '/api/v1/alerts', { who })).body as Alerts;
const work = async (at: string) => {
  house.clock.set(at);
  for (const _ of ['once', 'again']) {
    await watchEntries(house.db, house.door, house.books, zone).work();
    await Promise.all([keepAlerts(house.db, house.books, zone).work(), keepAlerts(house.db, house.books, zone).work()]);
  }
};

test('whoever is responsible is told once that a milestone is near, and once that it slipped', async () => {
  const id = await order('O-1');
  await act(id, { do: 'assign', role: 'person', account: 'boss' });
  await work('2026-11-10T02:00:00.000Z');
  expect(await alerts('boss')).toEqual({ items: [], unseen: 0 });
  await work('2026-11-13T02:00:00.000Z');
  expect(await alerts('boss')).toMatchObject({
    unseen: 1,
    items: [{ why: 'neared', key: 'O-1', open: true, steps: [{ step: 'design', end: '2026-11-15' }] }],
  });
  await work('2026-11-16T02:00:00.000Z');
  await work('2026-11-17T02:00:00.000Z');
  expect((await alerts('boss')).items.map(({ why }) => why)).toEqual(['slipped', 'neared']);
  for (const who of ['ann', 'wang', 'sun']) expect((await alerts(who)).items).toEqual([]);

  const inbox = async (who: string) => (await house.ask('GET', '/api/v1/inbox', { who })).body as Inbox;
  const mine = await inbox('boss');
  expect(mine).toMatchObject({
    unread: 2,
    items: [{ topic: 'milestones', case: null, entry: { id, key: 'O-1', open: true } }, { read: null }],
  });
  expect(mine.items.map(({ words }) => words.zh)).toEqual([expect.stringContaining('已经滑期'), expect.stringContaining('快到期了')]);
  expect(await inbox('sun')).toMatchObject({ unread: 0, items: [] });
  const read = { positions: [mine.items[1]!.position] };
  await house.ask('POST', '/api/v1/inbox/read', { who: 'sun', body: read });
  expect((await alerts('boss')).unseen).toBe(2);
  expect((await house.ask('GET', '/api/v1/inbox?limit=1', { who: 'boss' })).body).toMatchObject({ next: mine.items[0]!.position });
});

test('seen is seen for that person alone, and what was reached in time is told to nobody', async () => {
  const [first] = (await alerts('boss')).items;
  const seen = (who: string) => house.ask('POST', '/api/v1/alerts/seen', { who, body: { positions: [first!.position] } });
  await seen('ann');
  expect((await alerts('boss')).unseen).toBe(2);
  expect((await seen('boss')).body).toMatchObject({ unseen: 1 });
  expect((await alerts('boss')).items.map(({ why, seen: at }) => [why, at !== null])).toEqual([
    ['neared', false],
    ['slipped', true],
  ]);
  expect((await house.ask('POST', '/api/v1/alerts/seen', { who: 'boss', body: { positions: ['x'] } })).status).toBe(422);
});

test('who handed the entry on, and may not look at it, is no longer shown what they were told', async () => {
  const id = await order('O-0', { unit: 'water' });
  await act(id, { do: 'assign', role: 'person', account: 'lu' });
  await work('2026-11-17T03:00:00.000Z');
  expect((await alerts('lu')).items.map(({ key, open }) => [key, open])).toContainEqual(['O-0', false]);
  const { people } = (await house.ask('GET', `/api/v1/entries/${id}`, { who: 'ann' })).body as { people: { id: string }[] };
  await act(id, { do: 'end', what: 'person', of: people[0]!.id });
  expect(await alerts('lu')).toEqual({ items: [], unseen: 0 });
});

test('where nobody is responsible the unit hears of it, and without a unit the nearest desk', async () => {
  await order('O-2', { unit: 'water' });
  await order('O-3');
  const done = await order('O-4', { unit: 'water' });
  await act(done, { do: 'reach', step: 'design', on: '2026-11-16' });
  await work('2026-11-18T02:00:00.000Z');
  const keys = async (who: string) => (await alerts(who)).items.map(({ key }) => key);
  expect([await keys('wang'), await keys('tan'), await keys('ann')]).toEqual([['O-2'], ['O-3'], []]);
  expect((await replay(house.db, zone)).differences).toEqual([]);
  expect(house.logged).toEqual([]);
});
