import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPostmaster } from '../../server/db/embedded/postmaster.ts';
import { migrate } from '../../server/db/migrate.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';
import { freePort, type RunningServer, startServer } from '../helpers/server.ts';
import { type Answered, asVisitor, underLoad, wrongIn } from './load.ts';
import { ask, layZone, together } from './serving.ts';

let data: string;
let port: string;
let server: RunningServer;

const start = async () => {
  server = await startServer({ ...together, HUYING_DATA: data, PORT: port });
};

beforeAll(async () => {
  data = temporaryFolder();
  port = String(await freePort());
  await asVisitor(data, async (db) => {
    await migrate(db);
    await layZone(db, []);
  });
  await start();
});

afterAll(async () => {
  await server?.end();
  discard(data);
});

const clients = 8;

const stream = (name: string, meanwhile: () => Promise<void>) => underLoad({ url: () => server.url, name, clients }, meanwhile);

/** Nothing that was answered is lost, nothing happened twice, and the log and the standing rows are whole. */
const judge = async (name: string, answered: Answered) => {
  expect(await asVisitor(data, (db) => wrongIn(db, name, answered))).toEqual([]);
  const [some] = answered.values();
  const followed = await ask(server.url, 'GET', `/api/v1/follow/${some!.link.slice('/c/'.length)}`);
  expect(followed).toMatchObject({ status: 200, body: { number: some!.number } });
};

test('Node is killed in the middle of a stream of reports, again and again', async () => {
  const answered = await stream('node', async () => {
    for (let round = 0; round < 3; round++) {
      await wait(400 + round * 250);
      await server.end('SIGKILL');
      await start();
    }
    await wait(300);
  });
  expect(answered.size).toBeGreaterThan(clients * 3);
  await judge('node', answered);
});

test('PostgreSQL is killed in the middle of a stream of reports, again and again', async () => {
  const answered = await stream('postgres', async () => {
    for (let round = 0; round < 3; round++) {
      await wait(500 + round * 250);
      const running = findPostmaster(join(data, 'postgres'));
      if (running === 'nobody') throw new Error('there is no PostgreSQL to kill');
      process.kill(running.pid, 'SIGKILL');
      await expect
        .poll(async () => (await ask(server.url, 'GET', '/healthz')).status, { timeout: 40_000, interval: 50, message: 'ready again' })
        .toBe(200);
    }
    await wait(300);
  });
  expect(answered.size).toBeGreaterThan(clients * 3);
  await judge('postgres', answered);
});
