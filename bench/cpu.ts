import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const statOf = (pid: number | string): string[] => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
};

/** User and system time of a process in seconds, from Linux's own count in hundredths; 0 where the system does not say. */
export const cpuSecondsOf = (pid: number | string): number => {
  const fields = statOf(pid);
  return fields.length === 0 ? 0 : (Number(fields[11]) + Number(fields[12])) / 100;
};

/** The same of a PostgreSQL with all its sessions, by the folder of its data: those that live now and those that have ended. */
export const databaseCpuSeconds = (data: string): number => {
  try {
    const postmaster = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0] ?? '';
    const own = statOf(postmaster);
    const children = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && statOf(pid)[1] === postmaster);
    const ended = (Number(own[13] ?? 0) + Number(own[14] ?? 0)) / 100;
    return ended + [postmaster, ...children].reduce((seconds, pid) => seconds + cpuSecondsOf(pid), 0);
  } catch {
    return 0;
  }
};
