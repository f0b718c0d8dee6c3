import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { connect } from '../../server/db/connect.ts';
import { attachOrStart } from '../../server/db/embedded/index.ts';
import { findPostmaster } from '../../server/db/embedded/postmaster.ts';
import { migrate } from '../../server/db/migrate.ts';
import type { Db } from '../../server/db/schema.ts';
import { makePorts } from '../../server/start/ports.ts';
import { zoneId } from '../helpers/case-house.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';
import { freePort, type RunningServer, startServer } from '../helpers/server.ts';
import { ask, layZone, reportUntilAnswered, together } from './serving.ts';

let data: string;
let port: string;
let server: RunningServer;

const asVisitor = async <Result>(work: (db: Db) => Promise<Result>): Promise<Result> => {
  const database = await attachOrStart({ data });
  const { db, close } = connect(database.url, { statementLimit: 0, connections: 4 });
  return work(db).finally(close).finally(database.stop);
};

const start = async () => {
  server = await startServer({ ...together, HUYING_DATA: data, PORT: port });
};

beforeAll(async () => {
  data = temporaryFolder();
  port = String(await freePort());
  await asVisitor(async (db) => {
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

/** Reports as fast as answers come from several clients, while something terrible happens; each is repeated until it is answered. */
const stream = async (name: string, meanwhile: () => Promise<void>) => {
  const answered = new Map<string, { id: string; number: string; link: string }>();
  let going = true;
  const client = async (who: number) => {
    for (let n = 0; going; n++) {
      const key = `${name}-${who}-${n}`;
      answered.set(key, await reportUntilAnswered(server.url, key));
    }
  };
  const all = Promise.all(Array.from({ length: clients }, (_, who) => client(who)));
  await meanwhile().finally(() => (going = false));
  await all;
  return answered;
};

/** Nothing that was answered is lost, nothing happened twice, and the log and the standing rows are whole. */
const judge = async (name: string, answered: Awaited<ReturnType<typeof stream>>) => {
  await asVisitor(async (db) => {
    const rows = await db
      .selectFrom('events')
      .select(['stream', 'key'])
      .where('type', '=', 'opened')
      .where('key', 'like', `${name}-%`)
      .execute();
    expect(new Map(rows.map(({ key, stream: id }) => [key, id]))).toEqual(new Map([...answered].map(([key, { id }]) => [key, id])));
    expect(rows).toHaveLength(answered.size);
    const cases = await db.selectFrom('cases').select(['id', 'number']).execute();
    const numbers = new Map(cases.map(({ id, number }) => [id, number]));
    for (const { id, number } of answered.values()) expect(numbers.get(id)).toBe(number);
    const { digest } = makePorts({ secret: together.HUYING_SECRET, digest: 'sha256', log: () => undefined });
    expect((await verify(db, zoneId, digest)).broken).toBe('nothing');
    expect((await replay(db, zoneId)).differences).toEqual([]);
  });
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
