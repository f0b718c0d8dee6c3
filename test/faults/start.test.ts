/** How soon it is ready again; measured while nothing else runs. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAlive } from '../../server/db/embedded/postmaster.ts';
import type { RunningServer } from '../helpers/server.ts';
import { kill, ownFolder } from './own-folder.ts';

let own: ReturnType<typeof ownFolder>;
let server: RunningServer;

beforeAll(() => {
  own = ownFolder();
});
afterAll(() => own?.end());

test('an empty folder becomes a serving server', async () => {
  server = await own.start();
  await own.leaveMark();
});

test('a killed server blocks nothing: the next one is ready within five seconds and everything is there', async () => {
  const pid = own.postgresPid();
  expect(await server.end('SIGKILL')).toBe('SIGKILL');
  expect(isAlive(pid)).toBe(true);
  server = await own.start();
  expect(server.readyAfter).toBeLessThan(5_000);
  expect(own.postgresPid()).toBe(pid);
  expect(await own.marks()).toEqual([{ word: '留下来的' }]);
});

test('both killed at once: the next start repairs and serves', async () => {
  const pid = own.postgresPid();
  await server.end('SIGKILL');
  kill(pid, 'SIGKILL');
  server = await own.start();
  expect(server.readyAfter).toBeLessThan(5_000);
  expect(await own.marks()).toEqual([{ word: '留下来的' }]);
});
