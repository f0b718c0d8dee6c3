/** Who may have a data folder, who takes it over, and what is left when all have ended. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAlive } from '../../server/db/embedded/postmaster.ts';
import { freshDatabase } from '../helpers/database.ts';
import { type RunningServer, startServer } from '../helpers/server.ts';
import { kill, ownFolder } from './own-folder.ts';

let own: ReturnType<typeof ownFolder>;
let server: RunningServer;

beforeAll(async () => {
  own = ownFolder();
  server = await own.start();
  await own.leaveMark();
});
afterAll(() => own?.end());

test('a second server on the same folder says who is there and ends', async () => {
  const refused = await startServer({ HUYING_DATA: own.data, HUYING_DEMO: 'off' }).catch((fault: unknown) => String(fault));
  expect(refused).toContain(`进程 ${server.pid}`);
  expect(refused).toContain('already runs');
});

test('a server that starts while the one before it is still ending takes over from it', async () => {
  const before = server;
  const ending = before.end('SIGTERM');
  server = await own.start();
  expect(await ending).toBe(0);
  expect(await own.marks()).toEqual([{ word: '留下来的' }]);
});

test('a killed PostgreSQL comes back at the same address while the server lives on', async () => {
  const pid = own.postgresPid();
  kill(pid, 'SIGKILL');
  await expect.poll(own.postgresPid, { timeout: 20_000, interval: 50 }).not.toSatisfy((now: number) => now === pid || now === 0);
  await expect.poll(() => fetch(`${server.url}/healthz`).then(({ status }) => status), { timeout: 20_000, interval: 50 }).toBe(200);
  expect(await own.marks()).toEqual([{ word: '留下来的' }]);
});

test('Ctrl-C, even when it arrives three times, ends in order and leaves no PostgreSQL', async () => {
  const pid = own.postgresPid();
  kill(server.pid, 'SIGINT');
  kill(server.pid, 'SIGINT');
  expect(await server.end('SIGINT')).toBe(0);
  expect(isAlive(pid)).toBe(false);
  expect(existsSync(own.file)).toBe(false);
});

test('a command starts the database for its own time when no server runs', async () => {
  const pid = await own.asVisitor(async () => own.postgresPid());
  expect(isAlive(pid)).toBe(false);
});

test('a command in the middle of its work keeps the database when the server stops', async () => {
  server = await own.start();
  await own.asVisitor(async (client) => {
    expect(await server.end('SIGINT')).toBe(0);
    expect((await client.query('select count(*)::int as count from marks')).rows).toEqual([{ count: 1 }]);
  });
  expect(existsSync(own.file)).toBe(false);
});

test('a pid file that points to somebody else is no hindrance', async () => {
  server = await own.start();
  const pid = own.postgresPid();
  await server.end('SIGKILL');
  kill(pid, 'SIGKILL');
  const lines = readFileSync(own.file, 'utf8').split('\n');
  await writeFile(own.file, [process.pid, ...lines.slice(1)].join('\n'));
  server = await own.start();
  expect(await server.end('SIGTERM')).toBe(0);
});

test('an external database serves as well, and is left running', async () => {
  const database = await freshDatabase('bare');
  const folder = join(own.data, 'external');
  const outside = await startServer({ DATABASE_URL: database.url, HUYING_DATA: folder, HUYING_DEMO: 'off' });
  expect(existsSync(join(folder, 'postgres'))).toBe(false);
  expect(await outside.end('SIGINT')).toBe(0);
  expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await database.drop();
});

test('settings that cannot be used are all named before anything is started', async () => {
  const refused = await startServer({ HUYING_DATA: own.data, HUYING_DEMO: 'maybe', HUYING_URL: 'ftp://x' }).catch(String);
  expect(refused).toContain('HUYING_DEMO=maybe');
  expect(refused).toContain('HUYING_URL=ftp://x');
});
