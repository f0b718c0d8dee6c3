import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { connect } from '../../server/db/connect.ts';
import { type Embedded, embedded } from '../../server/db/embedded/index.ts';
import { prepareTables } from '../../server/start/tables.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';
import { type RunningServer, startServer } from '../helpers/server.ts';
import { type Standby, standbyOf } from '../helpers/standby.ts';
import { layZone, together } from './serving.ts';

const quick = { fsync: 'off', full_page_writes: 'off', shared_buffers: '32MB', autovacuum: 'off' };
const metricsToken = 'a token for whoever measures';

let folder: string;
let database: Embedded;
let copy: Standby;
let server: RunningServer;
let token: string;

beforeAll(async () => {
  folder = temporaryFolder();
  database = await embedded({ data: folder, as: 'server', settings: quick });
  await prepareTables(database.url, (line) => expect(line).toBe('nothing to say'));
  const { db, close } = connect(database.url);
  ({
    tokens: { ann: token },
  } = await layZone(db, ['ann']));
  await close();
  copy = await standbyOf(database.url, join(folder, 'copy'), quick);
  server = await startServer({
    ...together,
    DATABASE_URL: database.url,
    HUYING_READS: copy.url,
    HUYING_READS_BEHIND: '2',
    HUYING_METRICS_TOKEN: metricsToken,
    HUYING_DATA: join(folder, 'one'),
  });
  await vi.waitFor(async () => expect(await measure('huying_copy_up')).toBe(1), { timeout: 20_000, interval: 50 });
});

afterAll(async () => {
  await server?.end();
  await copy?.stop();
  await database?.stop();
  discard(join(folder, 'copy'));
  discard(folder);
});

const metrics = async () => (await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } })).text();

/** The sum of a measure over its labels, of those lines that have this in them. */
const measure = async (name: string, having = ''): Promise<number> =>
  (await metrics())
    .split('\n')
    .filter((line) => line.startsWith(name) && line.includes(having))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);

/** The ids of all cases, as somebody sees them who has written up to a place; `0/0` bears anything late. */
const seen = async (written: string): Promise<string[]> => {
  const answer = await fetch(`${server.url}/api/v1/cases?view=all&limit=100`, {
    headers: { authorization: `Bearer ${token}`, ...(written !== 'unsaid' && { 'huying-written': written }) },
  });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { items: { id: string }[] }).items.map(({ id }) => id);
};

const report = async (as: 'ann' | 'caller'): Promise<{ id: string; written: string; cookies: string[] }> => {
  const answer = await fetch(`${server.url}/api/v1/programmes/response/cases`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(as === 'ann' && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({
      words: '路灯不亮',
      ...(as === 'ann' && { source: 'hotline' }),
      caller: { name: '王某某', phone: '10000001234' },
    }),
  });
  expect(answer.status).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  return { id, written: answer.headers.get('huying-written') ?? 'unsaid', cookies: answer.headers.getSetCookie() };
};

test('whoever has just written sees it, every time, and the copy answers as soon as it has it', async () => {
  for (let n = 0; n < 12; n += 1) {
    const { id, written, cookies } = await report('ann');
    expect([written, cookies]).toEqual([expect.stringMatching(/^[0-9A-F]+\/[0-9A-F]+$/), []]);
    expect(await seen(written)).toContain(id);
    expect(await seen('unsaid')).toContain(id);
  }
  const { written } = await report('ann');
  const before = await measure('huying_reads_total', '"copy"');
  await expect
    .poll(async () => {
      await seen(written);
      return measure('huying_reads_total', '"copy"');
    })
    .toBeGreaterThan(before);
});

test('a copy that stands still answers only whoever wrote nothing since, and after a while nobody', async () => {
  copy.freeze();
  try {
    const { id, written } = await report('ann');
    expect(await seen(written)).toContain(id);
    expect(await seen('FFFFFFFF/FFFFFFFF')).toContain(id);
    expect(await seen('nonsense')).toContain(id);
    expect(await seen('0/0')).not.toContain(id);
    const { cookies } = await report('caller');
    const [cookie] = cookies.filter((line) => line.startsWith('huying.written='));
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    const from = (where: string) => measure('huying_reads_total', `"${where}"`);
    const [own, late] = [await from('database'), await from('copy')];
    await fetch(`${server.url}/api/v1/public`, { headers: { cookie: cookie!.split(';')[0]! } });
    await fetch(`${server.url}/api/v1/public`);
    expect([(await from('database')) - own, (await from('copy')) - late]).toEqual([1, 1]);
    await expect.poll(() => seen('0/0'), { timeout: 10_000 }).toContain(id);
    expect(await measure('huying_copy_behind_seconds')).toBeGreaterThan(2);
    expect(await measure('huying_copy_behind_bytes')).toBeGreaterThan(0);
  } finally {
    copy.thaw();
  }
  await expect.poll(() => measure('huying_copy_up'), { timeout: 10_000 }).toBe(1);
});

test('a screen is told of a change once the copy has it, so that what it asks then is not the old', async () => {
  const stop = new AbortController();
  const stream = await fetch(`${server.url}/api/v1/live`, { headers: { authorization: `Bearer ${token}` }, signal: stop.signal });
  let told = '';
  const listening = (async () => {
    for await (const part of stream.body!) told += Buffer.from(part).toString();
  })().catch(() => undefined);
  await expect.poll(() => told).toContain('retry');
  copy.freeze();
  const { id } = await report('ann').finally(() => setTimeout(copy.thaw, 900));
  await wait(600);
  expect(told).not.toContain(id);
  await expect.poll(() => told, { timeout: 5_000, interval: 5 }).toContain(id);
  expect(await seen('0/0')).toContain(id);
  stop.abort();
  await listening;
});

test('while it is away the database answers, nobody notices, and it is asked again when it is back', async () => {
  const { id } = await report('ann');
  let over = false;
  const reading = (async () => {
    while (!over) {
      await seen('0/0');
      await wait(10);
    }
  })();
  await copy.stop();
  await expect.poll(() => measure('huying_copy_up'), { timeout: 10_000 }).toBe(0);
  expect(await seen('0/0')).toContain(id);
  await copy.start();
  await expect.poll(() => measure('huying_copy_up'), { timeout: 15_000 }).toBe(1);
  over = true;
  await reading;
  expect(await measure('huying_faults_total')).toBe(0);
});
