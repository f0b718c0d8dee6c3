import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepNotices } from '../../server/jobs/notices.ts';
import { type WebHouse, webHouse, zone } from '../helpers/web-house.ts';
import { resident } from '../helpers/writes/people.ts';

let house: WebHouse;
type Page = {
  items: { position: number; topic: string; words: { zh: string }; read: string | null; case: { id: string } }[];
  unread: number;
  next: number | null;
};
const inbox = async (who: string, query = '') => (await house.ask('GET', `/api/v1/inbox${query}`, { who })).body as Page;
const tell = async () => {
  while ((await keepNotices(house.db, house.books, house.ports, zone, new Set(['email', 'sms', 'chat'])).work()) === 'again');
};
const open = async (body: object = {}, who?: string) =>
  (
    (
      await house.ask('POST', '/api/v1/programmes/response/cases', {
        ...(who && { who }),
        body: { words: '路灯不亮', place: { lng: 1, lat: 1 }, ...body },
      })
    ).body as { id: string }
  ).id;
const act = async (who: string, id: string, action: string, data: object = {}) => {
  const said = await house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } });
  if (said.status !== 200) throw new Error(`${action}: ${said.text}`);
};
const sent = async () => {
  const id = await open();
  await act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  await act('ann', id, 'dispatch', { lead: 'water' });
  return id;
};
const choose = (who: string, topics: object, more: object = {}) =>
  house.ask('PUT', '/api/v1/me/messages', { who, body: { email: '', sms: '', chat: '', ...more, topics } });
const outward = async (caseId: string) =>
  (await house.db.selectFrom('outbox').select(['recipient', 'channel']).where('zone', '=', zone).where('caseId', '=', caseId).execute())
    .filter(({ recipient }) => recipient.startsWith('account:'))
    .map(({ recipient, channel }) => `${recipient} ${channel}`)
    .sort();

beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

test('a handler is told once of what was sent to their unit, nobody else is, and reading it is theirs alone', async () => {
  const id = await sent();
  await tell();
  await tell();
  const mine = await inbox('wang');
  expect(mine).toMatchObject({ unread: 1, items: [{ topic: 'work', case: { id }, read: null }] });
  expect((await inbox('chen')).items).toEqual([]);
  expect((await inbox('ann')).items).toEqual([]);
  const read = (who: string, body: object) => house.ask('POST', '/api/v1/inbox/read', { who, body });
  expect((await read('wang', { positions: [] })).status).toBe(422);
  expect((await read('chen', { positions: [mine.items[0]!.position] })).status).toBe(204);
  expect((await inbox('wang')).unread).toBe(1);
  expect((await read('wang', { positions: [mine.items[0]!.position] })).status).toBe(204);
  expect((await house.ask('GET', '/api/v1/inbox/unread', { who: 'wang' })).body).toEqual({ unread: 0 });
  expect((await inbox('wang', '?unread=true')).items).toEqual([]);
  expect((await inbox('wang')).items[0]!.read).not.toBeNull();
  expect((await house.ask('GET', '/api/v1/inbox')).status).toBe(401);
});

test('what is turned off is not told, one way out is taken and never two, and danger reaches everybody whatever they chose', async () => {
  expect((await choose('wang', { danger: 'off' })).status).toBe(422);
  expect((await choose('wang', { work: 'off' }, { email: 'wang@example.org', chat: 'wang' })).status).toBe(200);
  const quiet = await sent();
  await tell();
  expect((await inbox('wang')).items.map((one) => one.case.id)).not.toContain(quiet);
  expect(await outward(quiet)).toEqual([]);

  await choose('wang', {}, { email: 'wang@example.org', chat: 'wang', sms: '13812341234' });
  const usual = await sent();
  await tell();
  expect(await outward(usual)).toEqual(['account:wang chat']);
  await choose('wang', { work: 'sms' }, { email: 'wang@example.org', sms: '138 1234 1234' });
  const bySms = await sent();
  await tell();
  expect(await outward(bySms)).toEqual(['account:wang sms']);

  await choose('ann', { work: 'off', late: 'off', requests: 'off', words: 'off', callers: 'off' });
  const danger = await open({ words: '燃气泄漏，有人晕倒', urgency: 'danger', source: 'hotline' }, 'wang');
  await tell();
  expect((await inbox('ann')).items).toMatchObject([{ topic: 'danger', case: { id: danger } }]);
  const ways = (await house.ask('GET', '/api/v1/me/messages', { who: 'ann' })).body as { ways: { way: string; open: boolean }[] };
  expect(ways.ways).toMatchObject(['sms', 'chat', 'email'].map((way) => ({ way, open: false, why: { zh: expect.any(String) } })));
  const mine = (await house.ask('GET', '/api/v1/me/messages', { who: 'ann' })).body as {
    topics: { topic: string; must: object | null; reach: string }[];
  };
  expect(mine.topics.filter(({ must }) => must !== null).map(({ topic, reach }) => `${topic} ${reach}`)).toEqual([
    'danger app',
    'mandatory app',
  ]);
});

test('a resident says how much they want to hear, on the number that they proved', async () => {
  const headers = await resident(house);
  const put = (body: object) => house.ask('PUT', '/api/v1/resident/messages', { headers, body });
  expect((await house.ask('GET', '/api/v1/resident/messages')).status).toBe(401);
  expect((await put({ wish: 'sometimes' })).status).toBe(422);
  expect((await house.ask('GET', '/api/v1/resident/messages', { headers })).body).toEqual({ wish: 'all' });
  expect((await put({ wish: 'finished' })).body).toEqual({ wish: 'finished' });
  expect((await house.ask('GET', '/api/v1/resident/messages', { headers })).body).toEqual({ wish: 'finished' });
});
