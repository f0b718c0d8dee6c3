import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { baseBackup } from '../../server/db/embedded/base-backup.ts';
import { findBinaries } from '../../server/db/embedded/binaries.ts';
import { addressOf, launch } from '../../server/db/embedded/launch.ts';
import { findPostmaster, stopPostmaster } from '../../server/db/embedded/postmaster.ts';
import { settleCluster } from '../../server/db/embedded/restored.ts';
import { findRunner } from '../../server/db/embedded/runner.ts';
import { asParameters } from '../../server/db/embedded/settings.ts';
import { readTar } from '../../server/outside/files/tar.ts';

export type Standby = {
  url: string;
  start: () => Promise<void>;
  /** Stops it at once, in the middle of whatever it does. */
  stop: () => Promise<void>;
  /** Lets it go on answering without replaying anything, and go on. */
  freeze: () => void;
  thaw: () => void;
};

const unpack = async (primary: string, folder: string): Promise<void> => {
  const bytes = new PassThrough();
  const read = readTar(bytes, {
    open: async ({ path, folder: isFolder }) => {
      const place = join(folder, path);
      await mkdir(isFolder ? place : dirname(place), { recursive: true, mode: 0o700 });
      if (isFolder) return { write: async () => undefined, close: async () => undefined };
      const file = await open(place, 'w', 0o600);
      return { write: async (part) => void (await file.write(part)), close: () => file.close() };
    },
  });
  await baseBackup(primary, async (part) => {
    if (!bytes.write(part)) await new Promise((drained) => bytes.once('drain', drained));
  });
  bytes.end();
  await read;
};

/** A second PostgreSQL that follows an embedded one by streaming replication, in a data folder of its own. Discard the folder afterwards. */
export const standbyOf = async (primary: string, data: string, settings: Record<string, string>): Promise<Standby> => {
  const [making, cluster] = [join(data, 'making'), join(data, 'postgres')];
  mkdirSync(making, { recursive: true, mode: 0o700 });
  await unpack(primary, making);
  const { hostname, port, username, password } = new URL(primary);
  writeFileSync(join(making, 'standby.signal'), '');
  writeFileSync(
    join(making, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password} sslmode=disable'\nwal_retrieve_retry_interval = '200ms'\nhot_standby_feedback = on\n`,
  );
  settleCluster(making, cluster);
  const binaries = findBinaries();
  const house = { data, cluster, binaries, runner: findRunner(binaries, cluster), settings: asParameters(settings) };

  const first = await launch(house, 'any');
  await first.client.end();
  const signal = (name: NodeJS.Signals) => {
    const found = findPostmaster(cluster);
    const processes = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,command=']).stdout.toString().split('\n');
    const replaying = processes.find((line) => found !== 'nobody' && new RegExp(`^\\s*\\d+\\s+${found.pid}\\s.*startup`).test(line));
    if (replaying === undefined) throw new Error('nobody replays there');
    process.kill(Number(replaying.trim().split(/\s+/)[0]), name);
  };
  return {
    url: addressOf(cluster, first.port),
    start: async () => (await launch(house, first.port)).client.end(),
    stop: async () => {
      const found = findPostmaster(cluster);
      if (found !== 'nobody') await stopPostmaster(found, cluster, binaries);
    },
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
  };
};
