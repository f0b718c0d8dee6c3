import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';

/** A PostgreSQL that runs on our cluster, whoever started it. */
export type Postmaster = { pid: number; port: number };

/** True for a process that ended while its parent has not taken notice, as happens for long in containers. */
const isZombie = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
};

/** False for a process that has ended; one of another user counts as alive. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
};

/** A number may have been given to another process since, most of all in containers, so the process is looked at. */
const servesCluster = (pid: number, cluster: string): boolean => {
  if (process.platform === 'linux')
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    } catch {
      return false;
    }
  if (process.platform === 'win32') return isAlive(pid);
  return spawnSync('ps', ['-p', String(pid), '-o', 'comm='])
    .stdout.toString()
    .includes('postgres');
};

/** Reads the cluster's pid file: who runs on it, or `nobody`. */
export const findPostmaster = (cluster: string): Postmaster | 'nobody' => {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return 'nobody';
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid) || !servesCluster(pid, cluster)) return 'nobody';
  return { pid, port: Number(lines[3] ?? 0) };
};

/**
 * Takes away the pid file of a server that is no more. PostgreSQL would believe a number that lives on as a zombie or as
 * somebody else; children left of a killed server still hinder the start, because they hold its shared memory.
 */
export const forgetPostmaster = (cluster: string): void => rmSync(join(cluster, 'postmaster.pid'), { force: true });

const lastStart = (cluster: string): string => {
  try {
    return readFileSync(join(cluster, 'postmaster.opts'), 'utf8');
  } catch {
    return '';
  }
};

/** True when the running server was started with exactly these settings, as its own notes say. */
export const wasStartedWith = (cluster: string, settings: string[]): boolean => {
  const started = lastStart(cluster);
  return settings.every((setting) => started.includes(`"${setting}"`));
};

/** The port of the last start, 0 before the first. */
export const portOfLastStart = (cluster: string): number => Number(/"port=(\d+)"/.exec(lastStart(cluster))?.[1] ?? 0);

const endsWithin = async (pid: number, milliseconds: number): Promise<boolean> => {
  const until = performance.now() + milliseconds;
  while (isAlive(pid)) {
    if (performance.now() > until) return false;
    await wait(15);
  }
  return true;
};

/** Stops PostgreSQL: at once but in good order; after twenty seconds without order (its log makes that safe). */
export const stopPostmaster = async ({ pid }: Postmaster, cluster: string, { pgCtl }: Binaries): Promise<void> => {
  if (process.platform === 'win32') {
    spawnSync(pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '20'], { stdio: 'ignore' });
    return;
  }
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await endsWithin(pid, patience)) return;
  }
  throw new Error(`PostgreSQL ${pid} 停不下来 / does not stop`);
};
