import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachOrStart } from '../../server/db/embedded/index.ts';
import { isAlive } from '../../server/db/embedded/postmaster.ts';
import { freshDatabase } from '../helpers/database.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';
import { type RunningServer, startServer } from '../helpers/server.ts';

let data: string;
let server: RunningServer;

const postgresPid = () => {
  const file = join(data, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
};

/** Number 0 would mean our own family of processes. */
const kill = (pid: number, signal: NodeJS.Signals) => {
  if (pid < 2) throw new Error(`There is no process to send ${signal} to`);
  process.kill(pid, signal);
};

const asVisitor = async <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => {
  const database = await attachOrStart({ data });
  const client = new Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
    await database.stop();
  }
};

const marks = () => asVisitor(async (client) => (await client.query('select word from marks order by word')).rows);

beforeAll(() => {
  data = temporaryFolder();
});

afterAll(async () => {
  await server?.end('SIGTERM');
  discard(data);
});

const start = async () => {
  server = await startServer({ HUYING_DATA: data, HUYING_DEMO: 'off' });
  return server;
};

test('an empty folder becomes a serving server', async () => {
  await start();
  await asVisitor((client) => client.query("create table marks (word text); insert into marks values ('留下来的')"));
});

test('a second server on the same folder says who is there and ends', async () => {
  const refused = await startServer({ HUYING_DATA: data, HUYING_DEMO: 'off' }).catch((fault: unknown) => String(fault));
  expect(refused).toContain(`进程 ${server.pid}`);
  expect(refused).toContain('already runs');
});

test('a server that starts while the one before it is still ending takes over from it', async () => {
  const before = server;
  const ending = before.end('SIGTERM');
  await start();
  expect(await ending).toBe(0);
  expect(await marks()).toEqual([{ word: '留下来的' }]);
});

test('a killed server blocks nothing: the next one is ready within five seconds and everything is there', async () => {
  const pid = postgresPid();
  expect(await server.end('SIGKILL')).toBe('SIGKILL');
  expect(isAlive(pid)).toBe(true);
  await start();
  expect(server.readyAfter).toBeLessThan(5_000);
  expect(postgresPid()).toBe(pid);
  expect(await marks()).toEqual([{ word: '留下来的' }]);
});

test('a killed PostgreSQL comes back at the same address while the server lives on', async () => {
  const pid = postgresPid();
  kill(pid, 'SIGKILL');
  await expect.poll(postgresPid, { timeout: 20_000, interval: 50 }).not.toSatisfy((now: number) => now === pid || now === 0);
  await expect.poll(() => fetch(`${server.url}/healthz`).then(({ status }) => status), { timeout: 20_000, interval: 50 }).toBe(200);
  expect(await marks()).toEqual([{ word: '留下来的' }]);
});

test('both killed at once: the next start repairs and serves', async () => {
  const pid = postgresPid();
  await server.end('SIGKILL');
  kill(pid, 'SIGKILL');
  await start();
  expect(server.readyAfter).toBeLessThan(5_000);
  expect(await marks()).toEqual([{ word: '留下来的' }]);
});

test('Ctrl-C, even when it arrives three times, ends in order and leaves no PostgreSQL', async () => {
  const pid = postgresPid();
  kill(server.pid, 'SIGINT');
  kill(server.pid, 'SIGINT');
  expect(await server.end('SIGINT')).toBe(0);
  expect(isAlive(pid)).toBe(false);
  expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('a command starts the database for its own time when no server runs', async () => {
  const pid = await asVisitor(async () => postgresPid());
  expect(isAlive(pid)).toBe(false);
});

test('a command in the middle of its work keeps the database when the server stops', async () => {
  await start();
  await asVisitor(async (client) => {
    expect(await server.end('SIGINT')).toBe(0);
    expect((await client.query('select count(*)::int as count from marks')).rows).toEqual([{ count: 1 }]);
  });
  expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('a pid file that points to somebody else is no hindrance', async () => {
  await start();
  const pid = postgresPid();
  await server.end('SIGKILL');
  kill(pid, 'SIGKILL');
  const file = join(data, 'postgres', 'postmaster.pid');
  const lines = readFileSync(file, 'utf8').split('\n');
  await writeFile(file, [process.pid, ...lines.slice(1)].join('\n'));
  await start();
  expect(await server.end('SIGTERM')).toBe(0);
});

test('an external database serves as well, and is left running', async () => {
  const database = await freshDatabase('bare');
  const folder = join(data, 'external');
  const outside = await startServer({ DATABASE_URL: database.url, HUYING_DATA: folder, HUYING_DEMO: 'off' });
  expect(existsSync(join(folder, 'postgres'))).toBe(false);
  expect(await outside.end('SIGINT')).toBe(0);
  expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await database.drop();
});

test('settings that cannot be used are all named before anything is started', async () => {
  const refused = await startServer({ HUYING_DATA: data, HUYING_DEMO: 'maybe', HUYING_URL: 'ftp://x' }).catch(String);
  expect(refused).toContain('HUYING_DEMO=maybe');
  expect(refused).toContain('HUYING_URL=ftp://x');
});
