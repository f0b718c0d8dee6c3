/** What the law or a giver asks beyond the case itself: mandatory reports that nobody else knows of, and requests that go upward. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { t } from '../../core/words.ts';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { watchClocks } from '../../server/jobs/clocks.ts';
import { keepNotices } from '../../server/jobs/notices.ts';
import { digestBy } from '../../server/outside/crypto.ts';
import { everyKind, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

const from = '2020-01-01';
const harm = (code: string, programme: string, more: object = {}) =>
  ({ code, parent: 'none', name: t('侵害', 'Harm'), programme, kind: 'help', urgency: 'danger', from, ...more }) as const;
const rows = {
  ...everyKind,
  categories: [...everyKind.categories, harm('R9', 'response', { minor: true }), harm('M1', 'mandatory-report')],
  duties: [
    ...everyKind.duties,
    { id: 'm1', category: 'M1', area: 'Z', lead: 'roads', assisting: ['town'], basis: t('未成年人保护法', 'By law'), from },
  ],
};

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse({ rows });
});
afterAll(() => house.shut());

type Shown = {
  id: string;
  stage: string;
  lead: string;
  reports: { id: string; number: string }[];
  reportOf: unknown;
  confidential: boolean;
};
type Listed = { items: { id: string }[] };
type Steps = { type: string }[];

const post = async (path: string, who: string, body: object, headers: Record<string, string> = {}) => {
  const said = await house.ask('POST', path, { who, body, headers });
  expect([200, 201], said.text).toContain(said.status);
  return said.body as Shown & {
    actions: { id: string; request?: string }[];
    requests: { id: string; up?: string; state: string }[];
    due: string;
  };
};
const open = (who: string, body: object) =>
  post('/api/v1/programmes/response/cases', who, { words: '楼上孩子一直哭', source: 'hotline', ...body });
const act = (id: string, who: string, action: string, data: object = {}, headers = {}) =>
  post(`/api/v1/cases/${id}/actions/${action}`, who, { data }, headers);
const look = async (id: string, who: string) => house.ask('GET', `/api/v1/cases/${id}`, { who });
const accept = { kind: 'help', category: 'response.any', area: 'T' };

test('staff say that a minor may be harmed: the report is with the named units at once, and nobody else finds it anywhere', async () => {
  const { id } = await open('ann', { area: 'T', minor: true });
  const { reports } = (await look(id, 'ann')).body as Shown;
  expect(reports).toHaveLength(1);
  const report = reports[0]!.id;
  const shown = (await look(report, 'lu')).body as Shown;
  expect(shown).toMatchObject({ stage: 'reported', lead: 'roads', confidential: true, reportOf: null });
  expect((await look(report, 'sun')).body).toMatchObject({ reportOf: { id } });

  for (const who of ['boss', 'wang', 'chen', 'grid', 'park', 'sys', 'audit']) {
    expect((await look(report, who)).status, who).toBe(404);
    const list = (await house.ask('GET', '/api/v1/cases?view=all&limit=100', { who })).body as Listed;
    expect(list?.items?.map((one) => one.id) ?? [], who).not.toContain(report);
    const found = (await house.ask('GET', `/api/v1/cases?q=${reports[0]!.number}`, { who })).body as Listed;
    expect(found?.items ?? [], who).toEqual([]);
  }
  const other = (await look(id, 'boss')).body as Shown;
  expect(other.reports).toEqual([]);
  const stepsOf = async (who: string) => (await house.ask('GET', `/api/v1/cases/${id}/events`, { who })).body as Steps;
  expect((await stepsOf('sun')).map(({ type }) => type)).toContain('raised');
  expect(JSON.stringify(await stepsOf('boss'))).not.toMatch(/raised|强制报告|未成年/);
});

test('its messages stand in the outbox for those only who may know of it', async () => {
  const { id } = await open('ann', { area: 'T' });
  await act(id, 'ann', 'accept', { ...accept, category: 'R9' });
  const { reports } = (await look(id, 'sun')).body as Shown;
  const chore = keepNotices(house.db, house.books, house.ports, zone);
  while ((await chore.work()) === 'again');
  const outbox = async (who: string) => (await house.ask('GET', '/api/v1/outbox?limit=100', { who })).text;
  expect(await outbox('sun')).toContain(reports[0]!.number);
  expect(await outbox('tan')).not.toContain(reports[0]!.number);
  expect(await outbox('audit')).not.toContain(reports[0]!.number);
});

test('asked twice with one key it is raised once; the unit acts on it and somebody else looks; the log holds', async () => {
  const { id } = await open('ann', { area: 'T' });
  const key = { 'idempotency-key': 'raise-once' };
  await act(id, 'tan', 'raise', { words: '孩子身上有伤' }, key);
  await act(id, 'tan', 'raise', { words: '孩子身上有伤' }, key);
  const { reports } = (await look(id, 'sun')).body as Shown;
  expect(reports).toHaveLength(1);
  const report = reports[0]!.id;
  for (const action of ['decline', 'withdraw', 'merge', 'return'])
    expect((await house.ask('POST', `/api/v1/cases/${report}/actions/${action}`, { who: 'lu', body: { data: {} } })).status).toBe(409);
  await act(report, 'lu', 'sign');
  await act(report, 'lu', 'resolve', { done: '已到场', reply: '孩子安全' });
  expect(await act(report, 'sun', 'pass')).toMatchObject({ stage: 'archived' });
  expect((await verify(house.db, zone, digestBy('sha256'))) as object).toMatchObject({ broken: 'nothing' });
  expect(await replay(house.db, zone)).toMatchObject({ differences: [] });
});

test('a handler who raised one is told that it was received and how it stands, and nothing else; nobody else is told that', async () => {
  const { id } = await open('ann', { area: 'T' });
  await act(id, 'ann', 'accept', accept);
  await act(id, 'ann', 'dispatch', { lead: 'water' });
  await act(id, 'wang', 'sign');
  await act(id, 'wang', 'raise', { words: '孩子身上有伤' });
  const receiptsOf = async (who: string) => ((await look(id, who)).body as { receipts: { stage: { zh: string } }[] }).receipts;
  const [receipt, ...more] = await receiptsOf('wang');
  expect(Object.keys(receipt!).sort()).toEqual(['raised', 'since', 'stage']);
  expect([more, await receiptsOf('boss'), await receiptsOf('sun'), ((await look(id, 'wang')).body as Shown).reports]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  const [report] = ((await look(id, 'sun')).body as Shown).reports;
  expect((await look(report!.id, 'wang')).status).toBe(404);
  await act(report!.id, 'lu', 'sign');
  expect((await receiptsOf('wang'))[0]?.stage.zh).not.toBe(receipt!.stage.zh);
});

test('before a unit has the case the desk asks above by itself, and what they take back ends here', async () => {
  const due = new Date(house.clock.now().getTime() + 3 * 86_400_000).toISOString();
  const { id } = await open('ann', { area: 'T', above: { number: '市转-9', due } });
  const asked = await act(id, 'ann', 'askAbove', { what: 'return', words: '不属本区' });
  expect(asked.requests).toMatchObject([{ up: 'sent', state: 'pending' }]);
  const [request] = asked.requests;
  expect(await act(id, 'ann', 'answerAbove', { request: request!.id, answer: 'granted' })).toMatchObject({ stage: 'givenBack' });
});

test('more time than the giver waits goes up, their answer is recorded, and only then the promise moves', async () => {
  const day = (n: number) => new Date(house.clock.now().getTime() + n * 86_400_000).toISOString();
  const { id } = await open('ann', { area: 'T', above: { number: '市转-1', due: day(2) } });
  await act(id, 'ann', 'accept', accept);
  await act(id, 'ann', 'dispatch', { lead: 'water' });
  await act(id, 'wang', 'sign');
  await act(id, 'wang', 'extend', { until: day(9), why: '等配件' });
  const shown = (await look(id, 'ann')).body as Awaited<ReturnType<typeof act>>;
  const [request] = shown.requests;
  expect(request).toMatchObject({ state: 'pending', up: 'wanted' });
  expect(shown.actions.filter((one) => one.request).map((one) => one.id)).toEqual(['deny', 'sendUp']);
  const refused = await house.ask('POST', `/api/v1/cases/${id}/actions/grant`, { who: 'ann', body: { data: { request: request!.id } } });
  expect([refused.status, (refused.body as { type: string }).type]).toEqual([409, expect.stringContaining('above-decides')]);

  expect((await act(id, 'ann', 'sendUp', { request: request!.id })).due).toBe(shown.due);
  const answered = await act(id, 'ann', 'answerAbove', { request: request!.id, answer: 'granted', until: day(6) });
  expect(answered).toMatchObject({ due: day(6), above: { due: day(6) }, requests: [{ state: 'granted', up: 'granted' }] });
});

test('by night an urgent call waits for the person on duty, then for the leader with them, then for all; the clock may jump', async () => {
  const local = (n: number) => new Date(house.clock.now().getTime() + 8 * 3_600_000 + n * 86_400_000).toISOString().slice(0, 10);
  const night = `${local(1)} 23:00`;
  house.clock.set(new Date(`${night.replace(' ', 'T')}:00+08:00`).toISOString());
  const slot = { id: 's1', area: 'Z', starts: `${night.slice(0, 10)} 18:00`, ends: `${local(1)} 08:00`, person: 'ann', leader: 'boss' };
  const put = (who: string, row: object) => house.ask('PUT', '/api/v1/zone/dutyRoster/s1', { who, body: row });
  expect((await put('ann', slot)).status).toBe(403);
  const wrong = await put('sys', { ...slot, person: 'wang', leader: 'chen' });
  expect([wrong.status, (wrong.body as { faults: { path: string }[] }).faults.map(({ path }) => path)]).toEqual([
    422,
    ['person', 'leader'],
  ]);
  expect((await put('sys', slot)).status).toBe(200);

  const { id } = await post('/api/v1/programmes/response/cases', 'tan', {
    words: '燃气味',
    source: 'hotline',
    urgency: 'danger',
    area: 'V',
  });
  const waits = async (who: string) =>
    ((await house.ask('GET', '/api/v1/cases?view=mine&limit=100', { who })).body as Listed).items.some((one) => one.id === id);
  expect([await waits('ann'), await waits('boss'), await waits('head')]).toEqual([true, false, false]);
  house.clock.pass(600);
  await watchClocks(house.db, house.door, zone, (what, fault) => console.error(what, fault)).work();
  expect([await waits('ann'), await waits('boss'), await waits('sun')]).toEqual([true, true, true]);
  const steps = (await house.ask('GET', `/api/v1/cases/${id}/events`, { who: 'ann' })).body as Steps;
  expect(steps.filter(({ type }) => type === 'duty-passed')).toHaveLength(2);
  const chore = keepNotices(house.db, house.books, house.ports, zone);
  while ((await chore.work()) === 'again');
  expect((await house.ask('GET', '/api/v1/outbox?limit=100', { who: 'ann' })).text).toContain('下班后的紧急诉求');
});
