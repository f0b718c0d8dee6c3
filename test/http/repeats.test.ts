import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { keepNotices } from '../../server/jobs/notices.ts';
import { type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;
type Mark = {
  id: string;
  stage: string;
  answer: string;
  title: string;
  may: string[];
  own: boolean;
  later: number;
  of: { id: string } | null;
};
type OnCase = { on: Mark[]; within: Mark | null; perhaps: Mark[]; mayAsk: boolean; mayLink: boolean; longest: string };
const open = async (body: object = {}) =>
  (
    (
      await house.ask('POST', '/api/v1/programmes/response/cases', {
        who: 'ann',
        body: { source: 'hotline', words: '东门一带水压又低了', place: { lng: 1, lat: 1 }, ...body },
      })
    ).body as { id: string }
  ).id;
const act = async (who: string, id: string, action: string, data: object) => {
  const said = await house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } });
  if (said.status !== 200) throw new Error(`${action}: ${said.text}`);
};
const accept = (id: string, more: object = {}) => act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G', ...more });
const complete = async (id: string) => {
  await accept(id);
  await act('ann', id, 'dispatch', { lead: 'water' });
  await act('wang', id, 'sign', {});
  await act('wang', id, 'resolve', { done: '换了水泵', reply: '水泵已换，水压正常', how: 'phone' });
  await act('chen', id, 'pass', {});
};
const on = async (id: string, who = 'ann') => (await house.ask('GET', `/api/v1/cases/${id}/repeats`, { who })).body as OnCase;
const days = (n: number) => new Date(house.clock.now().getTime() + n * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const body = () => ({ title: '东门水压低', reason: '三户当面确认水压正常', until: days(60) });
const ask = (who: string, id: string, more: object = {}) =>
  house.ask('POST', `/api/v1/cases/${id}/repeats`, { who, body: { ...body(), ...more } });
const decide = (who: string, id: string, said: object) => house.ask('POST', `/api/v1/repeats/${id}/decision`, { who, body: said });
const link = (id: string, other: string, who = 'ann') => house.ask('POST', `/api/v1/repeats/${id}/cases`, { who, body: { case: other } });
const listed = async (which: string, who = 'sun') =>
  ((await house.ask('GET', `/api/v1/repeats?which=${which}`, { who })).body as { items: Mark[] }).items;

beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

test('a matter is marked by one and approved by another, a later case shows the earlier answer, and the mark ends by itself', async () => {
  const first = await open();
  expect((await ask('wang', first)).status).toBe(404);
  await accept(first);
  expect([(await ask('ann', first)).status, (await ask('chen', first)).status, (await ask('sun', first)).status]).toEqual([409, 403, 403]);
  await act('ann', first, 'dispatch', { lead: 'water' });
  await act('wang', first, 'sign', {});
  await act('wang', first, 'resolve', { done: '换了水泵', reply: '水泵已换，水压正常', how: 'phone' });
  const wrong = await ask('wang', first, { title: '', until: days(200) });
  expect([wrong.status, (wrong.body as { faults: { path: string }[] }).faults.map(({ path }) => path)]).toEqual([422, ['title', 'until']]);
  expect(await on(first, 'wang')).toMatchObject({ mayAsk: true, on: [], longest: days(90) });
  const asked = await ask('wang', first);
  expect(asked.status).toBe(201);
  expect((await ask('ann', first)).status).toBe(409);

  const { id } = asked.body as { id: string };
  await keepNotices(house.db, house.books, house.ports, zone).work();
  const told = async (who: string) =>
    (
      (await house.ask('GET', '/api/v1/inbox', { who })).body as { items: { topic: string; case: { id: string }; words: { zh: string } }[] }
    ).items
      .filter(({ words }) => words.zh.includes('重复诉求'))
      .map((one) => `${one.topic} ${one.case.id}`);
  expect([await told('sun'), await told('wang'), await told('tan')]).toEqual([[`requests ${first}`], [], []]);
  expect(await listed('waiting')).toMatchObject([
    { id, stage: 'asked', answer: '水泵已换，水压正常', may: ['approve', 'deny'], own: false },
  ]);
  expect((await listed('waiting', 'wang'))[0]).toMatchObject({ may: [], own: true });
  const before = await open();
  expect((await link(id, before)).status).toBe(409);
  expect((await decide('ann', id, { answer: 'approve' })).status).toBe(403);
  expect((await decide('sun', id, { answer: 'approve', until: days(61) })).status).toBe(422);
  expect((await decide('sun', id, { answer: 'approve', until: days(30) })).status).toBe(200);
  expect((await decide('sun', id, { answer: 'deny', reason: '不行' })).status).toBe(409);

  house.clock.pass(1);
  const later = await open({ words: '东门水压又低了' });
  expect((await on(later)).perhaps).toMatchObject([{ id, title: '东门水压低', answer: '水泵已换，水压正常' }]);
  const elsewise = await open({ words: '楼上装修太吵' });
  expect((await on(elsewise)).perhaps).toEqual([]);
  const far = await open({ place: { lng: 1.2, lat: 1 } });
  expect((await on(far)).perhaps).toEqual([]);
  const urgent = await open({ words: '燃气泄漏，有人晕倒', urgency: 'danger' });
  expect((await link(id, urgent)).status).toBe(409);
  expect((await link(id, later, 'sun')).status).toBe(403);
  expect((await link(id, later)).status).toBe(200);
  expect((await link(id, later)).status).toBe(409);
  expect(await on(later)).toMatchObject({ within: { id, later: 1 }, perhaps: [], mayAsk: false });
  const rows = (await house.ask('GET', '/api/v1/cases?view=all', { who: 'ann' })).body as { items: { id: string; repeated: boolean }[] };
  expect(rows.items.filter(({ repeated }) => repeated).map((row) => row.id)).toEqual([later]);
  expect((await house.ask('GET', `/api/v1/cases/${later}`, { who: 'ann' })).body).toMatchObject({ repeated: true });
  const file = await house.ask('POST', '/api/v1/case-exports', {
    who: 'ann',
    body: { id: house.ports.ids.next(), view: 'all', columns: ['number', 'repeated'] },
  });
  expect(file.status).toBe(200);
  expect(JSON.stringify(await readExcel(file.bytes)).match(/是，单独统计/g)).toHaveLength(1);
  expect(await house.db.selectFrom('repeatCases').select(['caseId', 'counts']).where('zone', '=', zone).execute()).toEqual([
    { caseId: later, counts: 'apart' },
  ]);

  house.clock.pass(31 * 1_440);
  expect((await listed('standing')).length).toBe(0);
  expect(await listed('past')).toMatchObject([{ id, stage: 'expired', may: [] }]);
  const afterwards = await open();
  expect((await on(afterwards)).perhaps).toEqual([]);
  expect((await link(id, afterwards)).status).toBe(409);
});

test('of a case that became confidential nothing is shown as answered before', async () => {
  const first = await open({ place: { lng: 1.4, lat: 1 } });
  await complete(first);
  const { id } = (await ask('ann', first)).body as { id: string };
  await decide('sun', id, { answer: 'approve' });
  house.clock.pass(1);
  const later = await open({ place: { lng: 1.4, lat: 1 } });
  expect((await on(later)).perhaps).toMatchObject([{ id }]);
  await accept(later, { confidential: true });
  expect(await on(later)).toMatchObject({ perhaps: [], mayAsk: false });
  expect((await link(id, later)).status).toBe(409);
});

test('marks are in the chain like everything else, and what stands is what their events come to', async () => {
  const events = await house.db.selectFrom('events').select('data').where('kind', '=', 'repeat').execute();
  expect(JSON.stringify(events)).not.toMatch(/水压|三户/);
  expect((await verify(house.db, zone, house.ports.digest)).broken).toBe('nothing');
  expect((await replay(house.db, zone)).differences).toEqual([]);
  await house.db.updateTable('repeatCases').set({ counts: 'in' }).where('zone', '=', zone).execute();
  expect((await replay(house.db, zone)).differences).toMatchObject([{ field: 'linked' }]);
});
