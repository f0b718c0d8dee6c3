import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { password, type Said, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

const key = (name: string) => ({ 'idempotency-key': name });
const signIn = (name: string, username: string, secret = password) =>
  house.ask('POST', '/api/v1/session', { body: { username, password: secret }, headers: key(name) });
const cookieOf = ({ headers }: Said) =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((line) => String(line).split(';')[0])
    .join('; ');
const who = async (cookie: string) => (await house.ask('GET', '/api/v1/me', { headers: { cookie } })).status;
const typeOf = ({ body }: Said) => (body as { type: string }).type;

describe('whoever has less than the first had gets nothing', () => {
  test('a session that has ended since is not opened again by the repeat that made it', async () => {
    const cookie = cookieOf(await signIn('ends', 'ann'));
    expect(await who(cookie)).toBe(200);
    await house.ask('DELETE', '/api/v1/session', { headers: { cookie } });
    const again = await signIn('ends', 'ann');
    expect([again.status, cookieOf(again)]).toEqual([200, cookie]);
    expect(await who(cookie)).toBe(401);
  });

  test('the key alone, or with another password, opens nothing', async () => {
    await signIn('mine', 'wang');
    const wrong = await signIn('mine', 'wang', 'a guess');
    expect([wrong.status, typeOf(wrong), wrong.headers['set-cookie']]).toEqual([422, '/problems/used-key', undefined]);
  });

  test('a wrong password sent ten times under one key is one failure, and stays wrong', async () => {
    for (let time = 0; time < 10; time += 1) expect(typeOf(await signIn('wrong', 'lu', 'wrong'))).toBe('/problems/wrong-sign-in');
    expect((await signIn('right', 'lu')).status).toBe(200);
  });

  test('a password is changed once; its repeat needs the session that asked, or the new one', async () => {
    const old = cookieOf(await house.signIn('chen'));
    const body = { current: password, next: 'a new password 1' };
    const change = (cookie: string, name = 'change') =>
      house.ask('POST', '/api/v1/me/password', { headers: { ...key(name), ...(cookie !== '' && { cookie }) }, body });
    const first = await change(old);
    const fresh = cookieOf(first);
    expect([first.status, await who(old), await who(fresh)]).toEqual([204, 401, 200]);
    for (const shown of [old, fresh]) expect([(await change(shown)).status, cookieOf(await change(shown))]).toEqual([204, fresh]);
    for (const shown of ['', 'huying.session_token=made.up']) expect((await change(shown)).status).toBe(401);
    expect((await change(old, 'another')).status).toBe(401);
    expect((await change(fresh, 'another')).status).toBe(422);
  });

  test('what ended with “everywhere” is answered to the session that asked, and to no other', async () => {
    const [here, there] = [cookieOf(await house.signIn('sun')), cookieOf(await house.signIn('sun'))];
    const end = (cookie: string) => house.ask('POST', '/api/v1/me/sign-out-everywhere', { headers: { cookie, ...key('everywhere') } });
    expect([(await end(here)).status, (await end(here)).status, (await end(there)).status]).toEqual([204, 204, 401]);
    const later = cookieOf(await house.signIn('sun'));
    expect((await end(here)).status).toBe(204);
    expect(await who(later)).toBe(200);
  });
});

test('ten at once under one key make one session', async () => {
  const said = await Promise.all(Array.from({ length: 10 }, () => signIn('at-once', 'boss')));
  expect(new Set(said.map(cookieOf)).size).toBe(1);
  const { rows } = await sql<{ id: string }>`select id from identity.session where "userId" = ${`${zone}/boss`}`.execute(house.db);
  expect(rows).toHaveLength(1);
});

test('a server that died over a request is taken over from, once it is clear that it died', async () => {
  await house.db.updateTable('sealedAnswers').set({ sealed: null }).where('zone', '=', zone).execute();
  house.clock.pass(2);
  expect(await who(cookieOf(await signIn('at-once', 'boss')))).toBe(200);
});

test('nothing of it stands anywhere as it was said: no password, no code, no cookie, no key', async () => {
  const cookie = cookieOf(await house.signIn('head'));
  const headers = { cookie, ...key('seed-of-head') };
  const begun = await house.ask('POST', '/api/v1/me/second-factor/start', { headers, body: { password } });
  const { secret, recovery } = begun.body as { secret: string; recovery: string[] };
  expect((await house.ask('POST', '/api/v1/me/second-factor/start', { headers, body: { password } })).body).toEqual(begun.body);
  const { rows } = await sql<{ row: string }>`
    select s::text || encode(coalesce(s.sealed, ''), 'escape') as row from sealed_answers s where zone = ${zone}
    union all select e::text from events e where zone = ${zone} union all select a::text from answers a where zone = ${zone}`.execute(
    house.db,
  );
  const all = rows.map(({ row }) => row).join('\n');
  expect(rows.length).toBeGreaterThan(5);
  for (const said of [password, secret, recovery[0]!, cookie.split('=')[1]!.slice(0, 20), 'seed-of-head', 'at-once'])
    expect(all).not.toContain(said);
});

test('nothing of all this was a fault', () => expect(house.logged).toEqual([]));
