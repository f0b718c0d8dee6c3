import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askingOf } from '../../server/app/asking.ts';
import { openCase } from '../../server/app/cases/open.ts';
import { verify } from '../../server/app/verify.ts';
import { checkRestored } from '../../server/cli/backup/check.ts';
import { unpackBackup } from '../../server/cli/backup/unpack.ts';
import { connect } from '../../server/db/connect.ts';
import { type Embedded, embedded } from '../../server/db/embedded/index.ts';
import { migrate } from '../../server/db/migrate.ts';
import { type CaseHouse, zoneId } from '../helpers/case-house.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';
import { layZone } from './serving.ts';

let data: string;
let shelf: string;
let database: Embedded;
let close: () => Promise<void>;
let house: CaseHouse;
const picture = Buffer.alloc(70_001, 'lamp');
const inArchive = 'z/a1/one/original';
const archive = () => join(shelf, 'huying.tar.gz');

beforeAll(async () => {
  [data, shelf] = [temporaryFolder(), temporaryFolder()];
  database = await embedded({ data, as: 'server' });
  const connection = connect(database.url);
  close = connection.close;
  await migrate(connection.db);
  ({ house } = await layZone(connection.db, ['desk']));
  mkdirSync(join(data, 'files/z/a1/one'), { recursive: true });
  writeFileSync(join(data, 'files', inArchive), picture);
  writeFileSync(join(data, 'secret'), 'a secret of this test, long enough for it\n');
});
afterAll(async () => {
  await house.door.idle();
  await close();
  await database.stop();
  for (const folder of [data, shelf]) discard(folder);
});

const huying = (...args: string[]): Promise<{ code: number | null; out: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['server/cli/main.ts', ...args], {
      env: { ...process.env, DATABASE_URL: 'embedded', HUYING_DATA: data, NODE_NO_WARNINGS: '1' },
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (out += part.toString()));
    child.on('close', (code) => resolve({ code, out }));
  });

const report = () =>
  openCase(
    house.door,
    {
      zone: zoneId,
      asking: askingOf(house.ports, { who: 'caller' }),
      caller: 'test',
      request: house.ports.ids.next(),
    },
    'response',
    { words: '路灯不亮' },
  );

test('taken while people report, restored and checked on the spot: everything answered before it began is in it', async () => {
  for (let n = 0; n < 20; n++) await report();
  let busy = true;
  let during = 0;
  const people = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (busy) {
        await report();
        during += 1;
      }
    }),
  );
  const made = await huying('backup', archive());
  busy = false;
  await people;
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining('完好') });
  expect(during).toBeGreaterThan(0);
  expect(statSync(archive()).mode & 0o077).toBe(0);
  expect(existsSync(`${archive()}.part`)).toBe(false);
  expect(await huying('backup', archive())).toMatchObject({ code: 2, out: expect.stringContaining('已经存在') });
});

test('restored elsewhere it has its files, its secret and whole chains, and goes on from there', async () => {
  const elsewhere = temporaryFolder();
  try {
    const done = await huying('restore', archive(), '--into', elsewhere);
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('完好') });
    expect(readFileSync(join(elsewhere, 'files', inArchive)).equals(picture)).toBe(true);
    expect(readFileSync(join(elsewhere, 'secret'), 'utf8')).toContain('a secret of this test');
    expect(existsSync(join(elsewhere, 'keys'))).toBe(false);
    expect(await huying('restore', archive(), '--into', elsewhere)).toMatchObject({ code: 2, out: expect.stringContaining('已经有数据') });
    const again = await embedded({ data: elsewhere, as: 'server' });
    const { db, close: end } = connect(again.url);
    expect((await verify(db, zoneId, house.ports.digest)).broken).toBe('nothing');
    const { count } = await db
      .selectFrom('cases')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('zone', '=', zoneId)
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBeGreaterThanOrEqual(20);
    await end();
    await again.stop();
  } finally {
    discard(elsewhere);
  }
});

test('the keys of personal values are made beside the data, changed by a command, and in an archive only when told', async () => {
  const made = readFileSync(join(data, 'keys'), 'utf8');
  expect(await huying('keys', 'rotate')).toMatchObject({ code: 0, out: expect.stringContaining('全部完成') });
  const listed = await huying('keys', 'list');
  expect(listed).toMatchObject({ code: 0, out: expect.not.stringContaining('not encrypted yet') });
  const current = listed.out.match(/^(\S+) .*current$/m)?.[1] ?? '';
  expect(await huying('keys', 'forget', current)).toMatchObject({ code: 2 });
  expect(readFileSync(join(data, 'keys'), 'utf8')).toBe(made);
  const [withKeys, elsewhere] = [join(shelf, 'with-keys.tar.gz'), join(shelf, 'with-keys')];
  expect(await huying('backup', withKeys, '--with-keys', '--no-check')).toMatchObject({ code: 0 });
  await unpackBackup(withKeys, elsewhere, false);
  expect(readFileSync(join(elsewhere, 'keys'), 'utf8')).toBe(made);
  expect(statSync(join(elsewhere, 'keys')).mode & 0o777).toBe(0o600);
});

test('an archive that ends early, was changed, or is none, leaves nothing behind; one that says more than it holds is found out', async () => {
  const bad = join(shelf, 'bad.tar.gz');
  const into = join(shelf, 'into');
  const whole = readFileSync(archive());
  writeFileSync(bad, whole);
  truncateSync(bad, Math.floor(whole.length / 2));
  await expect(unpackBackup(bad, into)).rejects.toThrow();
  expect(existsSync(join(into, 'postgres'))).toBe(false);
  const bytes = gunzipSync(whole);
  bytes[5] = (bytes[5] ?? 0) + 1;
  writeFileSync(bad, gzipSync(bytes, { level: 1 }));
  await expect(unpackBackup(bad, into)).rejects.toThrow('damaged');
  writeFileSync(bad, 'nothing of the kind');
  await expect(unpackBackup(bad, into)).rejects.toThrow();
  const label = await unpackBackup(archive(), into, false);
  const said = { ...label, zones: label.zones.map((one) => ({ ...one, position: one.position + 1_000_000 })) };
  expect((await checkRestored(into, said)).map(({ wrong }) => wrong)).toEqual([expect.stringContaining('events are missing')]);
  discard(into);
});
