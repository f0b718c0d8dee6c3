import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { backTo } from '../../server/db/queries/checkpoints.ts';
import { keepTopics } from '../../server/jobs/topics.ts';
import { type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;
type Proposal = { category: string; area: string; now: number; before: number; weeks: number[] };
type Full = {
  stage: string;
  weeks: { calls: number }[];
  judged: number;
  may: string[];
  cases: { id: string }[];
  plan: { done: string | null }[];
};

const act = async (who: string, id: string, action: string, data: object) => {
  const said = await house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } });
  if (said.status !== 200) throw new Error(`${action}: ${said.text}`);
};
const call = async (more: object = {}) => {
  const said = await house.ask('POST', '/api/v1/programmes/response/cases', {
    who: 'ann',
    body: { source: 'hotline', words: '路灯不亮', place: { lng: 1, lat: 1 } },
  });
  const { id } = said.body as { id: string };
  await act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G', ...more });
  return id;
};
/** Two processes at once, of which one waits its turn: what both do happens once. */
const counted = async () => {
  const count = () => keepTopics(house.db, house.books, house.shelf, house.ports, zone).work();
  await Promise.all([count(), count()]);
  await count();
};
const proposed = async (who = 'sun') => ((await house.ask('GET', '/api/v1/topics/proposals', { who })).body as { items: Proposal[] }).items;
const days = (n: number) => new Date(house.clock.now().getTime() + n * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const adopting = (more: object = {}) => ({
  category: 'response.any',
  area: 'G',
  title: '东门路灯成片不亮',
  lead: 'water',
  assisting: ['roads'],
  aim: { calls: 0, by: days(90) },
  measures: [{ words: '换掉老化线缆', unit: 'roads', due: days(30) }],
  ...more,
});
const adopt = (who: string, more: object = {}) => house.ask('POST', '/api/v1/topics', { who, body: adopting(more) });
const step = (who: string, id: string, body: object) => house.ask('POST', `/api/v1/topics/${id}/steps`, { who, body });
const full = async (id: string, who = 'sun') => (await house.ask('GET', `/api/v1/topics/${id}`, { who })).body as Full;
const week = 7 * 1_440;

beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

test('what many call about is proposed; secrets, reports of wrongdoing and what was not taken on are never counted', async () => {
  for (let n = 0; n < 4; n++) await call();
  const hidden = await call();
  await call({ kind: 'thanks' });
  await call({ about: ['roads'] });
  await counted();
  expect(await proposed()).toMatchObject([{ area: 'G', now: 5, before: 0 }]);
  await house.db.updateTable('cases').set({ confidential: true }).where('zone', '=', zone).where('id', '=', hidden).execute();
  await backTo(house.db, zone, 'topics', 0);
  await call({ confidential: true });
  house.clock.pass(2);
  await counted();
  const left = await house.db.selectFrom('topicCalls').select('caseId').where('zone', '=', zone).execute();
  expect(left).toHaveLength(4);
  expect(await proposed()).toEqual([]);
  await call();
  house.clock.pass(2);
  await counted();
  expect(await proposed()).toMatchObject([{ area: 'G', now: 5, weeks: expect.arrayContaining([5]) }]);
  expect([await proposed('park'), await proposed('wang')]).toEqual([[], []]);
});

test('a topic goes from its proposal to an end that its own figure decides, and everybody does only what is theirs', async () => {
  expect((await adopt('ann')).status).toBe(403);
  const wrong = await adopt('sun', { lead: 'none-such', aim: { calls: 9, by: days(0) }, measures: [] });
  expect([wrong.status, (wrong.body as { faults: { path: string }[] }).faults.map(({ path }) => path)]).toEqual([
    422,
    ['lead', 'aim.calls', 'aim.by', 'measures'],
  ]);
  expect((await adopt('sun', { category: 'none-such' })).status).toBe(404);
  const both = await Promise.all([adopt('sun'), adopt('sun', { title: '路灯' })]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  const { id } = both.find(({ status }) => status === 201)!.body as { id: string };
  await call();
  house.clock.pass(2);
  await counted();
  expect(await proposed()).toEqual([]);

  expect([(await step('lu', id, { do: 'begin' })).status, (await step('park', id, { do: 'begin' })).status]).toEqual([403, 404]);
  expect((await house.ask('GET', `/api/v1/topics/${id}`, { who: 'park' })).status).toBe(404);
  expect((await step('wang', id, { do: 'begin' })).status).toBe(200);
  expect((await step('lu', id, { do: 'act', words: '换好东段', measure: 0, done: true })).status).toBe(200);
  expect((await step('lu', id, { do: 'finish', words: '好了' })).status).toBe(403);
  const seen = await full(id);
  expect(seen).toMatchObject({ stage: 'underway', judged: 6, may: ['drop'], plan: [{ done: expect.any(String) }] });
  expect([seen.cases.length, (await full(id, 'lu')).cases.length]).toEqual([6, 0]);

  expect((await step('wang', id, { do: 'finish', words: '线缆全部换好' })).status).toBe(200);
  expect((await step('wang', id, { do: 'close', words: '好了' })).status).toBe(403);
  house.clock.pass(5 * week);
  expect((await step('sun', id, { do: 'close', words: '五周没有再来电' })).status).toBe(200);
  expect(await full(id)).toMatchObject({ stage: 'met', judged: 0, may: [], ended: { calls: 0, word: '五周没有再来电' } });
  const weeks = (await full(id)).weeks.map(({ calls }) => calls);
  expect([weeks.reduce((sum, n) => sum + n, 0), weeks.slice(-4)]).toEqual([6, [0, 0, 0, 0]]);
  const ended = (await house.ask('GET', '/api/v1/topics?which=ended', { who: 'wang' })).body as { items: object[] };
  expect(ended.items).toMatchObject([{ id, stage: 'met', title: expect.stringContaining('路灯') }]);
});

test('what was not taken on is not proposed again for a month', async () => {
  house.clock.pass(5 * week);
  for (let n = 0; n < 5; n++) await call();
  await counted();
  expect(await proposed()).toMatchObject([{ area: 'G', now: 5, before: 0 }]);
  const dismissed = await house.ask('POST', '/api/v1/topics/dismissals', {
    who: 'sun',
    body: { category: 'response.any', area: 'G', words: '本周停电检修' },
  });
  expect(dismissed.status).toBe(201);
  expect((await adopt('sun')).status).toBe(409);
  house.clock.pass(24 * 60);
  await counted();
  expect((await proposed()).filter(({ area }) => area === 'G')).toEqual([]);
});

test('topics are in the chain, free of words, and what stands is what their events come to', async () => {
  const events = await house.db.selectFrom('events').select('data').where('kind', '=', 'topic').execute();
  expect(JSON.stringify(events)).not.toMatch(/路灯|线缆|停电/);
  expect((await verify(house.db, zone, house.ports.digest)).broken).toBe('nothing');
  const lines = (await replay(house.db, zone)).differences.filter(({ field }) => field !== 'confidential');
  expect(lines).toEqual([]);
  await house.db.updateTable('topics').set({ stage: 'missed' }).where('zone', '=', zone).where('stage', '=', 'met').execute();
  expect((await replay(house.db, zone)).differences.map(({ field }) => field)).toContain('stage');
});
