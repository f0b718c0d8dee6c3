import { afterAll, beforeAll, expect, test } from 'vitest';
import { zones } from '../../server/db/queries/zones.ts';
import { filesOnDisk } from '../../server/outside/files/disk.ts';
import { jsonLog, plainLog } from '../../server/outside/watching/log.ts';
import { openHouse } from '../../server/start/house.ts';
import { openWatching, readWatchSettings } from '../../server/start/watching.ts';
import { openWeb, type Web } from '../../server/start/web.ts';
import { layZone } from '../faults/serving.ts';
import { handClock } from '../helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../helpers/database.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';

const token = 'a token of the measures';
let fresh: FreshDatabase;
let folder: string;
let web: Web;
let watched: Pick<ReturnType<typeof openWatching>['metrics'], 'hour'>;
const lines: Record<string, unknown>[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  folder = temporaryFolder();
  const clock = handClock(new Date(Date.now() - 40 * 86_400_000).toISOString());
  const { house: old } = await layZone(fresh.db, [], clock);
  await old.open({ caller: { name: '王某某', phone: '10000001234' } });
  const log = jsonLog(
    (line) => lines.push(JSON.parse(line) as Record<string, unknown>),
    () => new Date(),
  );
  const { metrics, watching } = openWatching(fresh.db, { token }, log);
  watched = metrics;
  const settings = { secret: 'a secret of this test, thirty-two and more', digest: 'sha256' as const };
  const house = await openHouse({ db: fresh.db, data: folder, web: settings, log: log.fault, onSettled: metrics.settled });
  const [zone] = await zones(fresh.db);
  web = await openWeb({
    house,
    files: filesOnDisk(folder),
    databaseUrl: fresh.url,
    settings: { zone: zone!.id, address: 'http://huying.test', data: folder },
    web: { ...settings, proxies: 'none', measures: 'none', s3: 'none', organisation: 'none', webhookInside: [] },
    pages: folder,
    watching,
  });
  await web.app.ready();
});
afterAll(async () => {
  await web.close();
  await fresh.drop();
  discard(folder);
});

const ask = (headers: Record<string, string> = {}) => web.app.inject({ url: '/metrics', headers });

test('nobody reads the measures without their token, and without one there is no such page', async () => {
  expect((await ask()).statusCode).toBe(404);
  expect((await ask({ authorization: 'Bearer something' })).statusCode).toBe(404);
  expect((await ask({ authorization: `Bearer ${token}x` })).statusCode).toBe(404);
  expect(readWatchSettings({}).token).toBe('closed');
  expect(() => readWatchSettings({ HUYING_METRICS_TOKEN: 'short', HUYING_LOG: 'loud' })).toThrow(/HUYING_LOG[\s\S]*HUYING_METRICS_TOKEN/);
});

test('a report is counted with its route, and its line has the id of the request that stands in its event', async () => {
  const body = { words: '路灯不亮', caller: { name: '赵某某', phone: '10000004321' } };
  const said = await web.app.inject({ method: 'POST', url: '/api/v1/programmes/response/cases', payload: body });
  expect(said.statusCode).toBe(201);
  const { link } = said.json<{ link: string }>();
  await web.app.inject({ url: `/api/v1/follow/${link.slice('/c/'.length)}` });
  const refused = await web.app.inject({ method: 'POST', url: '/api/v1/programmes/response/cases', payload: { words: '' } });
  expect(refused.statusCode).toBe(422);

  const [line] = lines.filter(({ method, status }) => method === 'POST' && status === 201);
  expect(line).toMatchObject({ level: 'info', route: '/api/v1/programmes/:programme/cases', ms: expect.any(Number) });
  const event = await fresh.db.selectFrom('events').select('type').where('request', '=', String(line?.request)).executeTakeFirst();
  expect(event?.type).toBe('opened');
  const text = JSON.stringify(lines);
  for (const secret of ['赵某某', '10000004321', link.slice('/c/'.length)]) expect(text).not.toContain(secret);
});

test('what Prometheus reads: rates, latencies, sizes of groups, what waits and how late', async () => {
  const text = (await ask({ authorization: `Bearer ${token}` })).body;
  expect(text).toMatch(/huying_http_seconds_count\{method="POST",route="\/api\/v1\/programmes\/:programme\/cases",status="201"\} 1/);
  expect(text).toMatch(/huying_door_group_commands_count [1-9]/);
  expect(text).toMatch(/huying_door_refusals_total\{code="unwell"\} 1/);
  expect(text).toMatch(/huying_waiting\{zone="\d+",what="deadlines"\} 1/);
  expect(Number(/huying_deadline_lateness_seconds\{zone="\d+"\} (\S+)/.exec(text)?.[1])).toBeGreaterThan(86_400);
  expect(text).toContain('huying_database_up 1');
  expect(text).toContain('process_resident_memory_bytes');
});

test('the last hour is of the same counters, and moves when something is asked and reported', async () => {
  const { hour } = watched;
  await hour.look();
  expect(hour.of('nowhere').times).toEqual([]);
  const body = { words: '井盖松动', caller: { name: '赵某某', phone: '10000004321' } };
  expect((await web.app.inject({ method: 'POST', url: '/api/v1/programmes/response/cases', payload: body })).statusCode).toBe(201);
  await web.app.inject({ url: '/healthz' });
  await hour.look();
  const [zone] = await zones(fresh.db);
  const newest = Object.fromEntries(hour.of(zone!.id).figures.map(({ id, state, values }) => [id, { state, value: values.at(-1) }]));
  expect(newest).toMatchObject({
    away: { state: 'well', value: 0 },
    requests: { state: 'well' },
    refused: { value: 0 },
    late: { state: 'over' },
    memory: { state: expect.stringMatching(/well|over/) },
  });
  expect(Number(newest['requests']?.value)).toBeGreaterThan(0);
  expect(Number(newest['commands']?.value)).toBeGreaterThan(0);
  expect(Number(newest['group']?.value)).toBeGreaterThanOrEqual(1);
  expect(Number(newest['slow']?.value)).toBeGreaterThan(0);
  expect(Number(newest['memory']?.value)).toBeGreaterThan(10_000_000);
  expect(Number(newest['late']?.value)).toBeGreaterThan(86_400);
  expect(
    hour
      .of('another zone')
      .figures.find(({ id }) => id === 'late')
      ?.values.at(-1),
  ).toBe('unknown');
});

test('whoever is no system administrator is told nothing of it', async () => {
  const said = await web.app.inject({ url: '/api/v1/watch/figures' });
  expect(said.statusCode).toBe(401);
  expect(said.body).not.toContain('figures');
});

test('a fault is a line with its request; for people it is a sentence', () => {
  const said: string[] = [];
  const id = '01a210c4-7f91-7694-b855-5ab2831027fd';
  jsonLog(
    (line) => said.push(line),
    () => new Date('2026-11-24T00:00:00Z'),
  ).fault(`GET /x ${id}`, new Error('it broke'));
  plainLog((line) => said.push(line)).fault('the door', 'stuck');
  expect(JSON.parse(said[0]!)).toEqual({
    time: '2026-11-24T00:00:00.000Z',
    level: 'error',
    what: `GET /x ${id}`,
    message: 'it broke',
    request: id,
  });
  expect(said[1]).toBe('the door: stuck');
});
