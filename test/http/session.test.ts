import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { password, type WebHouse, webHouse } from '../helpers/web-house.ts';
import { timedCode } from '../helpers/writes/timed-code.ts';

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

const signInAs = (username: string, secret: string, more: object = {}) =>
  house.ask('POST', '/api/v1/session', { body: { username, password: secret, ...more } });
const typeOf = ({ body }: { body: never }) => (body as { type: string }).type;

describe('who may not come in', () => {
  test.each([
    ['a wrong password', 'wang', 'wrong'],
    ['a name that nobody has', 'nobody-of-that-name', 'wrong'],
    ['SQL for a name', "' or 1=1 --", 'wrong'],
  ])('%s gets one and the same answer', async (_, username, secret) => {
    const said = await signInAs(username, secret);
    expect([said.status, typeOf(said)]).toEqual([401, '/problems/wrong-sign-in']);
    expect(said.headers['set-cookie']).toBeUndefined();
  });

  test('a made-up token and a made-up cookie are nobody', async () => {
    expect((await house.ask('GET', '/api/v1/me', { headers: { authorization: 'Bearer hy_made-up' } })).status).toBe(401);
    expect((await house.ask('GET', '/api/v1/portal', { headers: { authorization: 'Basic d2FuZzp4' } })).status).toBe(401);
    expect((await house.ask('GET', '/api/v1/me', { headers: { cookie: 'huying.session_token=made.up' } })).status).toBe(401);
  });

  test('after five wrong passwords the right one is not looked at either, whether the name exists or not', async () => {
    for (const name of ['lu', 'no-such-lu']) {
      for (let time = 0; time < 5; time += 1) expect((await signInAs(name, 'wrong')).status).toBe(401);
      const locked = await signInAs(name, password);
      expect([locked.status, typeOf(locked)]).toEqual([429, '/problems/locked-out']);
    }
    house.clock.pass(16);
    expect((await signInAs('lu', password)).status).toBe(200);
  });

  test('twenty guesses at once are no more than five', async () => {
    const guesses = await Promise.all(Array.from({ length: 20 }, () => signInAs('wen', 'wrong')));
    expect(guesses.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5);
    house.clock.pass(16);
  });

  test('an account that has ended does not come in, nor with its token', async () => {
    await house.db
      .updateTable('zoneRows')
      .set({ body: JSON.stringify({ id: 'grid', username: 'grid', name: 'grid某', unit: 'village', until: '2020-02-02' }) })
      .where('sheet', '=', 'accounts')
      .where('id', '=', 'grid')
      .execute();
    await house.db
      .updateTable('zones')
      .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
      .execute();
    house.books.forget('990100');
    expect((await house.signIn('grid')).status).toBe(401);
    expect((await house.ask('GET', '/api/v1/me', { who: 'grid' })).status).toBe(401);
  });
});

describe('a session', () => {
  test('opens with a cookie that scripts cannot read and other sites do not send', async () => {
    const { status, lines, cookie, body } = await house.signIn('ann');
    expect(status).toBe(200);
    expect(body).toMatchObject({ account: { id: 'ann' }, posts: [{ kind: 'operator' }], secondFactor: false });
    expect(lines.find((line) => line.startsWith('huying.session_token='))).toMatch(/HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/i);
    expect((await house.ask('GET', '/api/v1/me', { headers: { cookie } })).body).toMatchObject({ account: { username: 'ann' } });
  });

  test('closes, and then opens nothing', async () => {
    const { cookie } = await house.signIn('ann');
    expect((await house.ask('DELETE', '/api/v1/session', { headers: { cookie } })).status).toBe(204);
    expect((await house.ask('GET', '/api/v1/me', { headers: { cookie } })).status).toBe(401);
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a broken origin', { origin: 'null' }],
    ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
  ])('is not used by a page of another site: %s', async (_, headers) => {
    const { cookie } = await house.signIn('ann');
    const said = await house.ask('POST', '/api/v1/me/sign-out-everywhere', { headers: { cookie, ...headers } });
    expect([said.status, typeOf(said)]).toEqual([403, '/problems/foreign-page']);
    expect((await house.ask('GET', '/api/v1/me', { headers: { cookie } })).status).toBe(200);
  });

  test('is used by our own pages', async () => {
    const { cookie } = await house.signIn('ann');
    const headers = { cookie, host: 'zone.example', origin: 'http://zone.example', 'sec-fetch-site': 'same-origin' };
    expect((await house.ask('DELETE', '/api/v1/session', { headers })).status).toBe(204);
  });

  test('every attempt is listed to its owner, and to nobody else', async () => {
    await signInAs('chen', 'wrong');
    const { cookie } = await house.signIn('chen', { 'user-agent': 'Test browser' });
    const { body } = await house.ask('GET', '/api/v1/me/sign-ins', { headers: { cookie } });
    expect((body as { outcome: string; agent: string }[]).slice(0, 2)).toMatchObject([
      { outcome: 'done', agent: 'Test browser' },
      { outcome: 'wrong' },
    ]);
    expect((await house.ask('GET', '/api/v1/me/sign-ins', { who: 'sun' })).body).toEqual([]);
  });

  test('that is no more is told so where staff meant to act, and hinders nobody who only reports', async () => {
    const headers = { cookie: 'huying.session_token=gone.gone' };
    const report = (body: object) => house.ask('POST', '/api/v1/programmes/response/cases', { headers, body });
    expect((await report({ words: '来电反映路灯不亮', source: 'hotline', area: 'G' })).status).toBe(401);
    expect((await report({ words: '路灯不亮' })).status).toBe(201);
  });

  test('all of them end at once', async () => {
    const [one, two] = [await house.signIn('chen'), await house.signIn('chen')];
    expect((await house.ask('POST', '/api/v1/me/sign-out-everywhere', { headers: { cookie: one.cookie } })).status).toBe(204);
    for (const { cookie } of [one, two]) expect((await house.ask('GET', '/api/v1/me', { headers: { cookie } })).status).toBe(401);
  });
});

describe('a password', () => {
  test.each([
    ['wrong', 'a new password 1', 'current', 'wrong'],
    [password, 'short', 'next', 'too-short'],
    [password, 'boss is the boss', 'next', 'too-easy'],
    [password, 'aaaaaaaaaaaa', 'next', 'too-easy'],
  ])('is not changed from %j to %j', async (current, next, path, code) => {
    const { cookie } = await house.signIn('boss');
    const said = await house.ask('POST', '/api/v1/me/password', { headers: { cookie }, body: { current, next } });
    expect(said).toMatchObject({ status: 422, body: { faults: [{ path, code }] } });
  });

  test('is changed, and every other session ends', async () => {
    const [here, there] = [await house.signIn('boss'), await house.signIn('boss')];
    const said = await house.ask('POST', '/api/v1/me/password', {
      headers: { cookie: here.cookie },
      body: { current: password, next: 'a new password 1' },
    });
    expect(said.status).toBe(204);
    expect((await house.ask('GET', '/api/v1/me', { headers: { cookie: there.cookie } })).status).toBe(401);
    expect((await signInAs('boss', password)).status).toBe(401);
    expect((await signInAs('boss', 'a new password 1')).status).toBe(200);
  });

  test('is nothing for a token', async () => {
    expect(
      (await house.ask('POST', '/api/v1/me/password', { who: 'ann', body: { current: password, next: 'a new password 1' } })).status,
    ).toBe(401);
  });
});

test('the second factor: begun, shown to work, wanted, given, ended', async () => {
  const { cookie } = await house.signIn('sun');
  const wrong = await house.ask('POST', '/api/v1/me/second-factor/start', { headers: { cookie }, body: { password: 'wrong' } });
  expect(wrong).toMatchObject({ status: 422, body: { faults: [{ path: 'password' }] } });
  const { body } = await house.ask('POST', '/api/v1/me/second-factor/start', { headers: { cookie }, body: { password } });
  const { secret, picture, recovery } = body as { secret: string; picture: string; recovery: string[] };
  expect(picture).toContain('<svg');
  expect((await signInAs('sun', password)).status).toBe(200);
  expect(
    typeOf(await house.ask('POST', '/api/v1/me/second-factor/confirm', { headers: { cookie }, body: { code: timedCode(secret, 0) } })),
  ).toBe('/problems/wrong-code');
  const confirmed = await house.ask('POST', '/api/v1/me/second-factor/confirm', { headers: { cookie }, body: { code: timedCode(secret) } });
  expect(confirmed.status).toBe(204);
  const fresh = [confirmed.headers['set-cookie'] ?? []]
    .flat()
    .map((line) => String(line).split(';')[0])
    .join('; ');

  const asked = await signInAs('sun', password);
  expect([asked.status, typeOf(asked), asked.headers['set-cookie']]).toEqual([401, '/problems/second-factor', undefined]);
  expect(typeOf(await signInAs('sun', password, { code: '000000' }))).toBe('/problems/wrong-code');
  expect(await signInAs('sun', password, { code: timedCode(secret) })).toMatchObject({ status: 200, body: { secondFactor: true } });
  expect((await signInAs('sun', password, { code: recovery[0] })).status).toBe(200);
  expect((await signInAs('sun', password, { code: recovery[0] })).status).toBe(401);

  expect(typeOf(await house.ask('POST', '/api/v1/me/second-factor/start', { headers: { cookie: fresh }, body: { password } }))).toBe(
    '/problems/not-now',
  );
  expect((await house.ask('POST', '/api/v1/me/second-factor/off', { headers: { cookie: fresh }, body: { password } })).status).toBe(204);
  expect((await signInAs('sun', password)).status).toBe(200);
});

test('nothing of all this was a fault', () => expect(house.logged).toEqual([]));
