import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { blindOf } from '../../server/app/telephones.ts';
import { keepCallers } from '../../server/jobs/callers.ts';
import { type Said, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());
beforeEach(() => house.clock.pass(120));

const codeFor = (phone: string) => house.ask('POST', '/api/v1/resident/codes', { body: { phone } });

const shown = async (): Promise<{ code: string; to: string }[]> => {
  const { body } = await house.ask('GET', '/api/v1/outbox/codes', { who: 'ann' });
  return (body as { items: { code: string; to: string }[] }).items;
};

const enter = (phone: string, code: string) => house.ask('POST', '/api/v1/resident/session', { body: { phone, code } });

const cookieOf = ({ headers }: Said): string =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((line) => String(line).split(';')[0])
    .join('; ');

/** Signs in as whoever has this number; the cookie is what a browser would send from then on. */
const signedIn = async (phone: string): Promise<string> => {
  await codeFor(phone);
  const said = await enter(phone, (await shown())[0]!.code);
  expect(said.status).toBe(200);
  return cookieOf(said);
};

const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test.each(['', '12', '0375-6660000', 'not a number'])('no code is made for "%s"', async (phone) => {
  const { status, body } = await codeFor(phone);
  expect({ status, paths: (body as { faults: { path: string }[] }).faults.map(({ path }) => path) }).toEqual({
    status: 422,
    paths: ['phone'],
  });
});

test('a number that was never here and one that was are answered alike', async () => {
  await signedIn('10000005551');
  house.clock.pass(90);
  const [known, unknown] = [await codeFor('10000005551'), await codeFor('10000005552')];
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
  const [wrongKnown, wrongUnknown] = [await enter('10000005551', '000000'), await enter('10000005559', '000000')];
  expect([wrongKnown.status, (wrongKnown.body as { type: string }).type]).toEqual([401, '/problems/wrong-code']);
  expect([wrongUnknown.status, (wrongUnknown.body as { type: string }).type]).toEqual([401, '/problems/wrong-code']);
});

test('five wrong tries and the right code is worth nothing any more; a used or replaced or old one neither', async () => {
  const phone = '10000005560';
  await codeFor(phone);
  const { code } = (await shown())[0]!;
  for (let left = 5; left > 0; left--) expect((await enter(phone, wrongFor(code))).status).toBe(401);
  expect((await enter(phone, code)).status).toBe(401);

  house.clock.pass(2);
  await codeFor(phone);
  const first = (await shown())[0]!.code;
  house.clock.pass(2);
  await codeFor(phone);
  const second = (await shown())[0]!.code;
  if (first !== second) expect((await enter(phone, first)).status).toBe(401);
  expect((await enter(phone, second)).status).toBe(200);
  expect((await enter(phone, second)).status).toBe(401);

  house.clock.pass(2);
  await codeFor(phone);
  const late = (await shown())[0]!.code;
  house.clock.pass(6);
  expect((await enter(phone, late)).status).toBe(401);
});

test('many tries at once never get more than five looks', async () => {
  const phone = '10000005561';
  await codeFor(phone);
  const { code } = (await shown())[0]!;
  const wrong = await Promise.all(Array.from({ length: 12 }, () => enter(phone, wrongFor(code))));
  expect(wrong.every(({ status }) => status === 401)).toBe(true);
  expect((await enter(phone, code)).status).toBe(401);
});

test('a number gets one code a minute and five an hour', async () => {
  const phone = '10000005570';
  expect((await codeFor(phone)).status).toBe(200);
  expect((await codeFor(phone)).status).toBe(429);
  for (let sent = 2; sent <= 5; sent++) {
    house.clock.pass(2);
    expect((await codeFor(phone)).status).toBe(200);
  }
  house.clock.pass(2);
  expect((await codeFor(phone)).status).toBe(429);
  house.clock.pass(60);
  expect((await codeFor(phone)).status).toBe(200);
});

test('one address cannot ask for codes of a whole town', async () => {
  const made = house.clock.now();
  const before = Array.from({ length: 59 }, () => ({ id: house.ports.ids.next(), resident: house.ports.ids.next() }));
  const waiting = { zone, address: '127.0.0.1', made, ends: made, tries: 0, state: 'replaced' };
  await house.db
    .insertInto('residentCodes')
    .values(before.map((code) => ({ ...waiting, ...code })))
    .execute();
  expect((await codeFor('10000008001')).status).toBe(200);
  expect((await codeFor('10000008002')).status).toBe(429);
});

test('the code stands in no table and in no log, and the outbox shows it in a demo only', async () => {
  const phone = '10000005580';
  await codeFor(phone);
  const { code, to } = (await shown())[0]!;
  expect(code).toMatch(/^\d{6}$/);
  expect(to).toBe('100****5580');
  const rows = await house.db.selectFrom('residentCodes').selectAll().execute();
  const residents = await house.db.selectFrom('residents').selectAll().execute();
  const events = await house.db.selectFrom('events').selectAll().execute();
  expect(JSON.stringify([rows.map(({ id: _, resident: __, ...row }) => row), events])).not.toContain(code);
  expect(JSON.stringify([rows, residents, events])).not.toContain(phone);
  expect(house.logged.join('\n')).not.toContain(phone);

  await house.db.updateTable('zones').set({ demo: false }).where('zone', '=', zone).execute();
  expect((await house.ask('GET', '/api/v1/outbox/codes', { who: 'ann' })).body).toEqual({ shown: false, items: [] });
  expect((await codeFor('10000005581')).status).toBe(503);
  await house.db.updateTable('zones').set({ demo: true }).where('zone', '=', zone).execute();
  expect((await house.ask('GET', '/api/v1/outbox/codes', { who: 'wang' })).status).toBe(403);
  expect((await house.ask('GET', '/api/v1/outbox/codes')).status).toBe(401);
});

test('a session is its own: it is no staff, ends when it is signed out, and is over after ninety days', async () => {
  const cookie = await signedIn('10000005590');
  const me = () => house.ask('GET', '/api/v1/resident', { headers: { cookie } });
  expect((await me()).body).toEqual({ resident: { phone: '10000005590' } });
  expect((await house.ask('GET', '/api/v1/cases', { headers: { cookie } })).status).toBe(401);
  expect((await house.ask('GET', '/api/v1/resident', { headers: { cookie: `${cookie}x` } })).body).toEqual({ resident: null });
  const out = await house.ask('DELETE', '/api/v1/resident/session', { headers: { cookie } });
  expect([out.status, String(out.headers['set-cookie'])]).toEqual([204, expect.stringContaining('Max-Age=0')]);
  expect((await me()).body).toEqual({ resident: null });

  const other = await signedIn('10000005591');
  house.clock.pass(91 * 24 * 60);
  expect((await house.ask('GET', '/api/v1/resident/matters', { headers: { cookie: other } })).status).toBe(401);
});

const report = (words: string, headers: Record<string, string>, phone?: string) =>
  house.ask('POST', '/api/v1/programmes/response/cases', {
    headers: { 'speaks-as': 'caller', ...headers },
    body: { words, place: { lng: 1, lat: 1 }, ...(phone && { caller: { phone } }) },
  });

const mine = async (cookie: string) => {
  while ((await keepCallers(house.db, zone).work()) === 'again');
  const { body } = await house.ask('GET', '/api/v1/resident/matters', { headers: { cookie } });
  return (body as { items: { words: string; link: string; told: { zh: string } }[] }).items;
};

test('my matters are those reported signed in, those with my number on them, and those whose link I add; nobody else’s', async () => {
  const cookie = await signedIn('10000005600');
  const foreign = (await report('邻居家的事', {}, '10000005699')).body as { link: string };
  await report('没登录时留了电话', {}, '+86 100 0000 5600');
  await report('登录后说的', { cookie });
  expect((await mine(cookie)).map(({ words }) => words)).toEqual(['登录后说的', '没登录时留了电话']);

  const add = (token: string) => house.ask('POST', '/api/v1/resident/matters', { headers: { cookie }, body: { token } });
  expect((await add('A'.repeat(32))).status).toBe(404);
  expect((await add(foreign.link.slice('/c/'.length))).status).toBe(200);
  expect((await add(foreign.link.slice('/c/'.length))).status).toBe(200);
  const items = await mine(cookie);
  expect(items.map(({ words }) => words)).toEqual(['登录后说的', '没登录时留了电话', '邻居家的事']);
  expect(items[0]!.told.zh).not.toBe('');
  for (const { link } of items) expect((await house.ask('GET', `/api/v1/follow/${link.slice('/c/'.length)}`)).status).toBe(200);

  const stranger = await signedIn('10000005601');
  expect(await mine(stranger)).toEqual([]);
});

test('a number that was erased leads to no case any more', async () => {
  const cookie = await signedIn('10000005610');
  await report('会被抹去的', {}, '10000005610');
  expect(await mine(cookie)).toHaveLength(1);
  await house.db
    .deleteFrom('personal')
    .where('zone', '=', zone)
    .where('blind', '=', blindOf(house.ports, zone, '10000005610'))
    .execute();
  expect(await mine(cookie)).toEqual([]);
});

test('staff who use the portal in the same browser speak as callers there', async () => {
  const { cookie } = await house.signIn('ann');
  const { status, body } = await report('同一浏览器', { cookie });
  expect([status, (body as { link: string | null }).link]).toEqual([201, expect.stringMatching(/^\/c\//)]);
});
