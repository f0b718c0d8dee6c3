import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { discard, temporaryFolder } from '../../test/helpers/folder.ts';
import { openHouse } from './house.ts';
import { readHttpSettings } from './http-settings.ts';
import { findSecret, keyFor } from './secret.ts';

let database: FreshDatabase;
const folder = temporaryFolder();
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
  discard(folder);
});

describe('settings of the web', () => {
  test('every fault is named at once, and no secret is shown', () => {
    const read = () =>
      readHttpSettings({
        HUYING_SECRET: 'too short',
        HUYING_DIGEST: 'md5',
        HUYING_S3_BUCKET: 'b',
        HUYING_S3_SECRET: 'hidden',
        HUYING_OIDC_ISSUER: 'ftp://x',
      });
    for (const name of ['HUYING_SECRET', 'HUYING_DIGEST', 'HUYING_S3_KEY', 'HUYING_OIDC_ISSUER', 'HUYING_OIDC_CLIENT'])
      expect(read).toThrow(name);
    expect(read).not.toThrow(/too short|hidden/);
  });

  test('nothing set means one server on one machine', () => {
    expect(readHttpSettings({ HUYING_SECRET: '' })).toEqual({
      secret: 'own',
      digest: 'sha256',
      proxies: 'none',
      measures: 'usual',
      s3: 'none',
      organisation: 'none',
      webhookInside: [],
    });
    expect(readHttpSettings({ HUYING_PROXIES: '10.0.0.1, 10.0.0.2,' }).proxies).toEqual(['10.0.0.1', '10.0.0.2']);
  });
});

test('the secret is made once, for its owner’s eyes only, and every purpose has a key of its own', () => {
  const data = join(folder, 'one');
  const secret = findSecret('own', data);
  expect(findSecret('own', data)).toBe(secret);
  expect(readFileSync(join(data, 'secret'), 'utf8').trim()).toBe(secret);
  expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600);
  expect(findSecret('own', join(folder, 'two'))).not.toBe(secret);
  expect(findSecret('given from outside', data)).toBe('given from outside');
  expect(keyFor(secret, 'links').equals(keyFor(secret, 'identity'))).toBe(false);
});

test('a database keeps the hash that it began with, whatever the setting says later', async () => {
  const open = (digest: 'sha256' | 'sm3') =>
    openHouse({ db: database.db, data: folder, web: { secret: 'own', digest }, zone: '990100', log: () => undefined });
  const first = await open('sm3');
  expect([first.digest, first.ports.digest('abc')]).toEqual(['sm3', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0']);
  expect((await open('sha256')).digest).toBe('sm3');
});
