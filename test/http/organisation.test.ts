import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeOrganisation } from '../../server/outside/identity/fake-organisation.ts';
import { type WebHouse, webHouse } from '../helpers/web-house.ts';

const client = { id: 'huying', secret: 'the secret of the client' };
let organisation: Awaited<ReturnType<typeof fakeOrganisation>>;
let house: WebHouse;
beforeAll(async () => {
  organisation = await fakeOrganisation(client);
  house = await webHouse({
    web: {
      organisation: {
        name: '区政务统一登录',
        issuer: organisation.issuer,
        clientId: client.id,
        clientSecret: client.secret,
        claim: 'preferred_username',
      },
    },
  });
});
afterAll(async () => {
  await house.shut();
  await organisation.close();
});

const cookiesOf = (lines: string | string[] | number | undefined) =>
  [lines ?? []]
    .flat()
    .map((line) => String(line).split(';')[0]!)
    .filter((pair) => !pair.endsWith('='))
    .join('; ');

/** Goes where a browser would: to the organisation, back to us, and on. */
const walk = async (username: string, spoil: (address: URL) => URL = (address) => address) => {
  organisation.be(username);
  const out = await house.ask('GET', '/api/v1/session/organisation');
  expect(out.status).toBe(302);
  const there = await fetch(String(out.headers.location), { redirect: 'manual' });
  const back = spoil(new URL(there.headers.get('location')!));
  const home = await house.ask('GET', `${back.pathname}${back.search}`, { headers: { cookie: cookiesOf(out.headers['set-cookie']) } });
  return { status: home.status, location: String(home.headers.location), cookie: cookiesOf(home.headers['set-cookie']) };
};
const whoIs = async (cookie: string) =>
  (await house.ask('GET', '/api/v1/me', { headers: { cookie } })).body as { account?: { id: string } };

test('the way in is named where it is set, and is no such thing elsewhere', async () => {
  expect((await house.ask('GET', '/api/v1/session/ways')).body).toEqual({
    organisation: { name: '区政务统一登录', address: '/api/v1/session/organisation' },
    setup: false,
  });
  const other = await webHouse();
  expect((await other.ask('GET', '/api/v1/session/ways')).body).toMatchObject({ organisation: null });
  expect((await other.ask('GET', '/api/v1/session/organisation')).status).toBe(404);
  await other.shut();
});

test('somebody whom the organisation knows but we do not stays outside', async () => {
  const { location, cookie } = await walk('stranger');
  expect(location).toContain('/desk');
  expect(location).toMatch(/refused|error/);
  expect((await whoIs(cookie)).account).toBeUndefined();
});

test('a made-up state or code leads nowhere', async () => {
  for (const name of ['state', 'code']) {
    const { cookie } = await walk('wang', (address) => {
      address.searchParams.set(name, 'made-up');
      return address;
    });
    expect((await whoIs(cookie)).account).toBeUndefined();
  }
});

test('an account of ours comes in under its user name, the first time and the next', async () => {
  for (const time of [1, 2]) {
    const { status, location, cookie } = await walk('wang');
    expect([time, status]).toEqual([time, 302]);
    expect(location).toMatch(/\/desk$/);
    expect((await whoIs(cookie)).account?.id).toBe('wang');
    const { body } = await house.ask('GET', '/api/v1/me/sign-ins', { headers: { cookie } });
    expect(body).toHaveLength(time);
  }
});
