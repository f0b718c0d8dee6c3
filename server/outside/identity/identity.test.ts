import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';
import { createIdentity, type Identity } from './index.ts';

let database: FreshDatabase;
let identity: Identity;
const said: string[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  identity = createIdentity({
    databaseUrl: database.url,
    secret: 'a secret of the test, long enough',
    address: 'http://127.0.0.1:1',
    organisation: 'none',
    log: (what) => said.push(what),
  });
  await identity.createSignIn('z1', 'a-1', 'wang', '王某某', 'right horse 1');
  await identity.createSignIn('z2', 'a-1', 'wang', '李某某', 'another horse 2');
});
afterAll(async () => {
  await identity.close();
  await database.drop();
});

const cookieOf = (lines: readonly string[]) => lines.map((line) => line.split(';')[0]!).join('; ');

const signIn = async (zone: string, password: string, code?: string) => {
  const done = await identity.signIn(zone, 'wang', password, code);
  return done.outcome === 'done' ? cookieOf(done.cookies) : done.outcome;
};

/** RFC 6238 with the usual thirty seconds, six digits and SHA-1, written down again so that the library does not check itself. */
const timedCode = (secret: string, at = Date.now()): string => {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = mac.at(-1)! & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};

describe('signing in', () => {
  test('a wrong password and an unknown name get the same answer', async () => {
    expect(await signIn('z1', 'wrong')).toBe('wrong');
    expect(await identity.signIn('z1', 'nobody-of-that-name', 'wrong', undefined)).toEqual({ outcome: 'wrong' });
    expect(await identity.signIn('z1', "'; drop table --", 'x', undefined)).toEqual({ outcome: 'wrong' });
  });

  test('the same name in two zones is two people', async () => {
    expect(await signIn('z1', 'another horse 2')).toBe('wrong');
    const cookie = await signIn('z1', 'right horse 1');
    expect(await identity.sessionOf(cookie)).toMatchObject({ zone: 'z1', account: 'a-1' });
  });

  test('a session ends when it is signed out, and a made-up one was never there', async () => {
    const cookie = await signIn('z1', 'right horse 1');
    await identity.signOut(cookie);
    expect(await identity.sessionOf(cookie)).toBe('nobody');
    expect(await identity.sessionOf('huying.session_token=made.up')).toBe('nobody');
    expect(await identity.sessionOf('')).toBe('nobody');
  });

  test('signing out everywhere ends every session', async () => {
    const [one, two] = [await signIn('z1', 'right horse 1'), await signIn('z1', 'right horse 1')];
    await identity.signOutEverywhere('z1', 'a-1');
    expect([await identity.sessionOf(one), await identity.sessionOf(two)]).toEqual(['nobody', 'nobody']);
  });

  test('a changed password ends the other sessions and keeps this one', async () => {
    const [one, two] = [await signIn('z2', 'another horse 2'), await signIn('z2', 'another horse 2')];
    expect(await identity.changePassword(one, 'wrong', 'a new horse 3')).toBe('wrong');
    const lines = await identity.changePassword(one, 'another horse 2', 'a new horse 3');
    expect(await identity.sessionOf(cookieOf(lines as string[]))).toMatchObject({ account: 'a-1' });
    expect(await identity.sessionOf(two)).toBe('nobody');
    expect(await signIn('z2', 'another horse 2')).toBe('wrong');
  });
});

describe('the second factor', () => {
  test('is wanted once it was shown to work, takes a timed code or a recovery code once, and can be ended', async () => {
    const cookie = await signIn('z1', 'right horse 1');
    expect(await identity.startSecondFactor(cookie, 'wrong')).toBe('wrong');
    const started = await identity.startSecondFactor(cookie, 'right horse 1');
    if (started === 'wrong') throw new Error('not started');
    const secret = new URL(started.address).searchParams.get('secret')!;
    expect(await identity.hasSecondFactor('z1', 'a-1')).toBe(false);
    expect(await identity.confirmSecondFactor(cookie, timedCode(secret, 0))).toBe('wrong');
    const confirmed = cookieOf((await identity.confirmSecondFactor(cookie, timedCode(secret))) as string[]);
    expect(await identity.sessionOf(confirmed)).toMatchObject({ account: 'a-1' });
    expect(await identity.hasSecondFactor('z1', 'a-1')).toBe(true);

    expect(await signIn('z1', 'right horse 1')).toBe('second-factor');
    expect(await signIn('z1', 'right horse 1', timedCode(secret, 0))).toBe('wrong-code');
    expect(await signIn('z1', 'wrong', timedCode(secret))).toBe('wrong');
    expect(await identity.sessionOf(await signIn('z1', 'right horse 1', timedCode(secret)))).toMatchObject({ account: 'a-1' });

    const [recovery = ''] = started.recovery;
    expect(await identity.sessionOf(await signIn('z1', 'right horse 1', recovery))).toMatchObject({ account: 'a-1' });
    expect(await signIn('z1', 'right horse 1', recovery)).toBe('wrong-code');

    expect(await identity.endSecondFactor(confirmed, 'wrong')).toBe('wrong');
    await identity.endSecondFactor(confirmed, 'right horse 1');
    expect(await identity.sessionOf(await signIn('z1', 'right horse 1'))).toMatchObject({ account: 'a-1' });
  });
});

test('behind https the cookie is sent by https only', async () => {
  const secure = createIdentity({
    databaseUrl: database.url,
    secret: 'a secret of the test, long enough',
    address: 'https://zone.example',
    organisation: 'none',
    log: () => {},
  });
  const done = await secure.signIn('z1', 'wang', 'right horse 1', undefined);
  await secure.close();
  const line = done.outcome === 'done' ? done.cookies.find((one) => one.includes('session_token')) : undefined;
  expect(line).toMatch(/^__Secure-huying\.session_token=.*Secure/);
});

test('nothing of all this was a fault', () => expect(said).toEqual([]));
