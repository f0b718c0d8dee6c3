import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WebHouse, webHouse } from '../helpers/web-house.ts';

let house: WebHouse;

beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

const enter = (register: string, data: object, { programme }: { programme: string }) =>
  house.ask('POST', `/api/v1/registers/${programme}/${register}/entries`, { who: 'ann', body: { area: 'V', data } });
const idOf = async (asked: ReturnType<typeof enter>) => ((await asked).body as { id: string }).id;
const act = (id: string, body: object) => house.ask('POST', `/api/v1/entries/${id}`, { who: 'ann', body });
type Full = { borne: unknown[]; onward: { stage: string; shut: { zh: string }[] }[] };
const page = async (id: string) => (await house.ask('GET', `/api/v1/entries/${id}`, { who: 'ann' })).body as Full;

test('an errand goes on step by step: authorised, with an agent, papers whole, and never back from the end', async () => {
  const programme = 'hall';
  const asked = { number: 'DB-1', item: '个体工商户登记', client: '王某某', phone: '10000001234' };
  const entered = await enter('errands', asked, { programme });
  expect(entered.status, entered.text).toBe(201);
  const { id } = entered.body as { id: string };
  const shut = async (to: string) => (await page(id)).onward.find(({ stage }) => stage === to)?.shut.map(({ zh }) => zh);
  expect(await act(id, { do: 'move', to: 'gathering' })).toMatchObject({ status: 409, body: { type: '/problems/gate-shut' } });
  expect(await shut('gathering')).toEqual(['先要书面授权：还缺授权日期', '先定帮办员']);
  await act(id, { do: 'change', data: { authorised: '2026-11-02' } });
  await act(id, { do: 'assign', role: 'agent', account: 'wen' });
  expect((await act(id, { do: 'move', to: 'gathering' })).status).toBe(200);
  await act(id, { do: 'change', data: { materials: ['identity', 'form'], handedIn: '2026-11-03' } });
  expect(await shut('handedIn')).toEqual([expect.stringMatching(/^材料不齐/)]);
  await act(id, { do: 'change', data: { materials: ['identity', 'form', 'papers'], result: '邮寄到家' } });
  for (const to of ['handedIn', 'delivered']) expect((await act(id, { do: 'move', to })).status).toBe(200);
  expect(await act(id, { do: 'move', to: 'asked' })).toMatchObject({ status: 409, body: { type: '/problems/not-now' } });
});

test('A28: a corps, eleven professional teams and two area teams with thirty sub-teams are one tree with 41 leaves, none under two', async () => {
  const programme = 'volunteers';
  const team = async (number: string, kind: string, under?: string) => {
    const id = await idOf(enter('teams', { number, name: `${number}队`, kind, strength: '10' }, { programme }));
    if (under) expect((await act(id, { do: 'relate', relation: 'under', to: `entry:${under}` })).status).toBe(200);
    return id;
  };
  const corps = await team('Z0', 'corps');
  for (let n = 1; n <= 11; n++) await team(`P${n}`, 'professional', corps);
  const areas = [await team('A1', 'area', corps), await team('A2', 'area', corps)] as const;
  const subs = [];
  for (let n = 1; n <= 30; n++) subs.push(await team(`S${n}`, 'sub', areas[n <= 24 ? 0 : 1]));
  expect((await act(subs[0]!, { do: 'relate', relation: 'under', to: `entry:${corps}` })).status).toBe(409);
  const borne = await Promise.all([corps, ...areas].map(async (id) => (await page(id)).borne.length));
  expect(borne).toEqual([13, 24, 6]);
  const { items } = (await house.ask('GET', '/api/v1/registers/volunteers/teams/entries?active=true', { who: 'ann' })).body as {
    items: { id: string }[];
  };
  expect(items).toHaveLength(44);
  expect([borne.reduce((sum, n) => sum + n), items.length - borne.length]).toEqual([43, 41]);
});
