import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WebHouse, webHouse } from '../helpers/web-house.ts';

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

const origin = { origin: 'http://127.0.0.1' };

const comeIn = async (username: string, password: string) => {
  const said = await house.ask('POST', '/api/v1/session', { body: { username, password }, headers: origin });
  const cookie = [said.headers['set-cookie'] ?? []]
    .flat()
    .map((line) => String(line).split(';')[0]!)
    .join('; ');
  return { status: said.status, me: said.body as { mustChange: boolean; deeds: string[] }, headers: { ...origin, cookie } };
};

test('whoever was given a password sees nothing before they have their own', async () => {
  const account = { id: 'fresh', username: 'fresh', name: '新某', unit: 'water' };
  const post = { id: 'p-fresh', account: 'fresh', kind: 'handler', unit: 'water', area: 'Z', from: '2020-01-01' };
  expect((await house.ask('PUT', '/api/v1/zone/accounts/fresh', { who: 'sec', body: account })).status).toBe(200);
  expect((await house.ask('PUT', '/api/v1/zone/posts/p-fresh', { who: 'sec', body: post })).status).toBe(200);
  const given = await house.ask('POST', '/api/v1/zone/accounts/fresh/password', { who: 'sec' });
  const { password } = given.body as { password: string };

  const { status, me, headers } = await comeIn('fresh', password);
  expect([status, me.mustChange, me.deeds]).toEqual([200, true, []]);
  expect((await house.ask('GET', '/api/v1/zone/areas', { headers })).status).toBe(403);

  const change = (next: string) => house.ask('POST', '/api/v1/me/password', { headers, body: { current: password, next } });
  expect((await change(password)).status).toBe(422);
  const changed = await change('my own long words');
  expect(changed.status).toBe(204);

  const again = await comeIn('fresh', 'my own long words');
  expect([again.status, again.me.mustChange, again.me.deeds.includes('handle')]).toEqual([200, false, true]);
  expect((await comeIn('fresh', password)).status).toBe(401);
});

test('a password set anew ends every session, and is nobody’s own again', async () => {
  const before = await comeIn('wang', 'a password of the test');
  expect(before.me.mustChange).toBe(false);
  const { password } = (await house.ask('POST', '/api/v1/zone/accounts/wang/password', { who: 'sec' })).body as { password: string };
  expect((await house.ask('GET', '/api/v1/me', { headers: before.headers })).status).toBe(401);
  expect((await comeIn('wang', password)).me.mustChange).toBe(true);
});

test('an account that ends is signed out at once', async () => {
  const { headers } = await comeIn('lu', 'a password of the test');
  expect((await house.ask('GET', '/api/v1/me', { headers })).status).toBe(200);
  const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  expect((await house.ask('POST', '/api/v1/zone/accounts/lu/end', { who: 'sec', body: { until: yesterday } })).status).toBe(200);
  expect((await house.ask('GET', '/api/v1/me', { headers })).status).toBe(401);
  expect((await comeIn('lu', 'a password of the test')).status).toBe(401);
});

test('who gives a password twice with one key has given one, and it is not given again over the one that was chosen', async () => {
  const give = (key: string) =>
    house.ask('POST', '/api/v1/zone/accounts/chen/password', { who: 'sec', headers: { 'idempotency-key': key } });
  const { password } = (await give('once')).body as { password: string };
  expect((await give('once')).body).toEqual({ password });
  expect((await give('another')).body).not.toEqual({ password });
  const last = ((await give('another')).body as { password: string }).password;
  const { headers } = await comeIn('chen', last);
  const own = 'a password of my own choice';
  expect((await house.ask('POST', '/api/v1/me/password', { headers, body: { current: last, next: own } })).status).toBeLessThan(300);
  expect((await give('another')).body).toEqual({ password: last });
  expect((await comeIn('chen', own)).status).toBe(200);
});
