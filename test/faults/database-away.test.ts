import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../helpers/database.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';
import { type RunningServer, startServer } from '../helpers/server.ts';
import { ask, cuttableWay, layZone, report, together } from './serving.ts';

let fresh: FreshDatabase;
let folder: string;
let way: Awaited<ReturnType<typeof cuttableWay>>;
let server: RunningServer;
let token: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  folder = temporaryFolder();
  ({
    tokens: { ann: token },
  } = await layZone(fresh.db, ['ann']));
  way = await cuttableWay(fresh.url);
  server = await startServer({ ...together, DATABASE_URL: way.url, HUYING_DATA: folder });
});

afterAll(async () => {
  await server?.end();
  await way.close();
  await fresh.drop();
  discard(folder);
});

const health = async () => (await ask(server.url, 'GET', '/healthz')).status;
const queue = () => ask(server.url, 'GET', '/api/v1/cases?view=all', { authorization: `Bearer ${token}` });

test('while the database is away the server says so, stays up, and comes back by itself', async () => {
  expect((await report(server.url, 'before')).status).toBe(201);
  expect((await queue()).status).toBe(200);

  way.cut();
  await expect.poll(health, { timeout: 10_000 }).toBe(503);
  expect(await report(server.url, 'while-away')).toMatchObject({ status: 503, body: { type: '/problems/not-ready' } });
  expect(await queue()).toMatchObject({ status: 503, body: { type: '/problems/not-ready' } });

  way.mend();
  await expect.poll(health, { timeout: 10_000 }).toBe(200);
  const said = await report(server.url, 'while-away');
  expect(said.status).toBe(201);
  expect((await report(server.url, 'before')).status).toBe(201);
  expect((await queue()).body.items).toHaveLength(2);
});
