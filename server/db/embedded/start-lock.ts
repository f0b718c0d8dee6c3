import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './postmaster.ts';

/** A process number with the moment it began, because numbers are given out again. */
const thisProcess = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return `${pid} -`;
  }
};

const isHeld = (holder: string): boolean => {
  const pid = Number(holder.split(' ')[0]);
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) && thisProcess(pid) === holder;
};

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const isTaken = (file: string, own: string): boolean => {
  try {
    linkSync(own, file);
    return false;
  } catch {
    return true;
  }
};

let callers = 0;

/**
 * Lets one process at a time make, start or stop the database of a data folder.
 * A holder that died is passed over; waits a minute for a living one.
 */
export const withStartLock = async <Result>(file: string, work: () => Promise<Result>): Promise<Result> => {
  callers += 1;
  const own = `${file}.${process.pid}.${callers}`;
  writeFileSync(own, thisProcess(process.pid));
  try {
    const until = performance.now() + 60_000;
    while (isTaken(file, own)) {
      const holder = read(file);
      if (holder !== '' && !isHeld(holder)) {
        const aside = `${own}.old`;
        try {
          renameSync(file, aside);
          if (read(aside) !== holder) isTaken(file, aside);
          rmSync(aside, { force: true });
        } catch {}
      } else if (performance.now() > until) {
        throw new Error(`${file}: 另一个进程正在启动数据库 / another process is still starting the database`);
      } else await wait(30);
    }
    try {
      return await work();
    } finally {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
};
