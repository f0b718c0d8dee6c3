import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostmaster, isAlive } from '../../server/db/embedded/postmaster.ts';

const prefix = 'huying-test-';

/** An empty folder of this process; what a killed run leaves behind, the next run of the tests takes away. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));

const pause = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Takes a folder away, and ends the database that may still run in it, without a promise: it must work while a process ends. */
export const discard = (folder: string): void => {
  const running = findPostmaster(join(folder, 'postgres'));
  if (running !== 'nobody') process.kill(running.pid, 'SIGQUIT');
  for (let waited = 0; running !== 'nobody' && isAlive(running.pid) && waited < 5_000; waited += 20) pause(20);
  rmSync(folder, { recursive: true, force: true });
};

/** Discards the folders of runs that were killed. One that cannot be taken away now, because a file system stands in it, stays. */
export const discardLeftOvers = (): void => {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(prefix)))
    if (!isAlive(Number(name.split('-')[2])))
      try {
        discard(join(tmpdir(), name));
      } catch {}
};
