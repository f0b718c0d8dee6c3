import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { discard, temporaryFolder } from '../../../test/helpers/folder.ts';
import { type Files, filesOnDisk } from './disk.ts';
import { fakeS3 } from './fake-s3.ts';
import { filesInS3 } from './s3.ts';

const account = { key: 'AKIDTEST', secret: 'a secret + with / signs', region: 'cn-test-1', bucket: 'huying' };

let folder: string;
let store: Awaited<ReturnType<typeof fakeS3>>;
beforeAll(async () => {
  folder = temporaryFolder();
  store = await fakeS3(account);
});
afterAll(async () => {
  await store.close();
  discard(folder);
});

const places: [string, () => Files][] = [
  ['on disk', () => filesOnDisk(join(folder, 'files'))],
  ['in S3', () => filesInS3({ ...account, endpoint: store.endpoint })],
];

const all = async (files: Files, key: string, range?: { first: number; last: number }) => {
  const found = await files.get(key, range);
  return found === 'none' ? 'none' : { text: Buffer.concat(await found.body.toArray()).toString(), bytes: found.bytes };
};

describe.each(places)('files %s', (_, make) => {
  test('what is not there is none, and removing it is nothing', async () => {
    const files = make();
    expect(await all(files, 'z/00/nothing/original')).toBe('none');
    await files.remove('z/00/nothing/original');
  });

  test('bytes come back as they were put, whole or in part; the same key again replaces', async () => {
    const files = make();
    await files.put('990171/a1/one/full', { data: Buffer.from('first') }, 'image/jpeg');
    await files.put('990171/a1/one/full', { data: Buffer.from('路灯 second') }, 'image/jpeg');
    expect(await all(files, '990171/a1/one/full')).toEqual({ text: '路灯 second', bytes: 13 });
    expect(await all(files, '990171/a1/one/full', { first: 7, last: 9 })).toEqual({ text: 'sec', bytes: 3 });
    await files.remove('990171/a1/one/full');
    expect(await all(files, '990171/a1/one/full')).toBe('none');
  });

  test('a file that stands elsewhere is kept as a copy', async () => {
    const files = make();
    const path = join(folder, 'elsewhere');
    writeFileSync(path, 'x'.repeat(300_000));
    await files.put('990171/a2/two/original', { path, bytes: 300_000 }, 'application/pdf');
    expect((await all(files, '990171/a2/two/original')) as object).toMatchObject({ bytes: 300_000 });
    expect(readFileSync(path, 'utf8')).toHaveLength(300_000);
  });

  test('empty files and many at once', async () => {
    const files = make();
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => files.put(`z/00/n${n}/full`, { data: Buffer.from(n === 0 ? '' : `n${n}`) }, 'text/plain')),
    );
    expect(await all(files, 'z/00/n0/full')).toEqual({ text: '', bytes: 0 });
    expect(await all(files, 'z/00/n19/full')).toEqual({ text: 'n19', bytes: 3 });
  });
});

test.each(['../../etc/passwd', '/etc/passwd', 'z/../../x/y', 'z/./x', 'z', '', 'z/\u0000/x', 'z/..', 'z//x', 'z/.hidden'])(
  '%j is no key',
  async (key) => {
    await expect(filesOnDisk(join(folder, 'files')).put(key, { data: Buffer.from('x') }, 'text/plain')).rejects.toThrow(RangeError);
  },
);

test('nothing half-written is left on the disk', async () => {
  const left = readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' }).filter((name) => /(^|\/)\.[^/]+$/.test(name));
  expect(left).toEqual([]);
});

test('the store believes nobody with another key or another secret', async () => {
  expect(store.refused).toEqual([]);
  for (const wrong of [{ secret: 'another' }, { key: 'OTHER' }, { region: 'elsewhere' }]) {
    const files = filesInS3({ ...account, ...wrong, endpoint: store.endpoint });
    await expect(files.put('z/00/x/full', { data: Buffer.from('x') }, 'text/plain')).rejects.toThrow();
  }
  expect(store.refused).toEqual(['SignatureDoesNotMatch', 'InvalidAccessKeyId', 'InvalidAccessKeyId']);
  expect(store.objects.has('z/00/x/full')).toBe(false);
});
