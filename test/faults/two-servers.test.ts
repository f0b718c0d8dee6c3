import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { type CaseHouse, handClock, zoneId } from '../helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../helpers/database.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';
import { type RunningServer, startServer } from '../helpers/server.ts';
import { ask, layZone, report, together } from './serving.ts';

let fresh: FreshDatabase;
let folder: string;
let house: CaseHouse;
let tokens: Record<'ann' | 'tan', string>;
let one: RunningServer;
let two: RunningServer;
const day = 86_400_000;
const clock = handClock(new Date(Date.now() - 30 * day).toISOString());

beforeAll(async () => {
  fresh = await freshDatabase();
  folder = temporaryFolder();
  ({ house, tokens } = await layZone(fresh.db, ['ann', 'tan'], clock));
  const start = (name: string) =>
    startServer({ ...together, DATABASE_URL: fresh.url, HUYING_KEYS: join(folder, 'keys'), HUYING_DATA: join(folder, name) });
  [one, two] = await Promise.all([start('one'), start('two')]);
});

afterAll(async () => {
  await Promise.all([one?.end(), two?.end()]);
  await fresh.drop();
  discard(folder);
});

const open = (n: number) => Promise.all(Array.from({ length: n }, () => house.open({ caller: { name: '王某某' } })));

test('each deadline is told once, whichever of two servers sees it first', async () => {
  const opened = (await open(120)).map(({ id }) => id);
  const late = () => fresh.db.selectFrom('cases').select('id').where('wake', '<=', new Date()).execute();
  await expect.poll(async () => (await late()).length, { timeout: 30_000, interval: 100 }).toBe(0);
  const told = await fresh.db.selectFrom('events').select(['stream', 'data']).where('type', '=', 'climbed').orderBy('seq').execute();
  const rungs = Map.groupBy(told, ({ stream }) => stream);
  expect(rungs.size).toBe(opened.length);
  for (const [, events] of rungs)
    expect(events.map(({ data }) => (data as { rung: string }).rung)).toEqual(['warned', 'late', 'urged', 'supervised', 'criticised']);
});

test('a case that two operators dispatch at once, each at another server, goes to one unit only', async () => {
  clock.set(new Date().toISOString());
  const opened = await open(25);
  for (const { id } of opened) await house.act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  const dispatch = (server: RunningServer, who: 'ann' | 'tan', id: string, lead: string) =>
    ask(server.url, 'POST', `/api/v1/cases/${id}/actions/dispatch`, { authorization: `Bearer ${tokens[who]}` }, { data: { lead } });
  const said = await Promise.all(
    opened.map(({ id }, n) =>
      Promise.all([dispatch(n % 2 ? one : two, 'ann', id, 'water'), dispatch(n % 2 ? two : one, 'tan', id, 'roads')]),
    ),
  );
  for (const both of said) {
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ type: '/problems/not-now' });
  }
  const ids = opened.map(({ id }) => id);
  const sent = await fresh.db.selectFrom('events').select('stream').where('type', '=', 'dispatched').where('stream', 'in', ids).execute();
  expect(sent).toHaveLength(opened.length);
});

test('one report with one key, said to both servers at once, is one case and one answer', async () => {
  const count = async () => (await fresh.db.selectFrom('cases').select('id').execute()).length;
  const before = await count();
  const keys = Array.from({ length: 40 }, (_, n) => `both-${n}`);
  const said = await Promise.all(
    keys.flatMap((key) => [one, two, one, two].map(async ({ url }) => ({ key, ...(await report(url, key)) }))),
  );
  for (const [, answers] of Map.groupBy(said, ({ key }) => key)) {
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  }
  expect(await count()).toBe(before + keys.length);
});

test('afterwards the chains are whole and every standing row is what its events say', async () => {
  expect((await verify(fresh.db, zoneId, house.ports.digest)).broken).toBe('nothing');
  expect((await replay(fresh.db, zoneId)).differences).toEqual([]);
});
