import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { isAlive } from './postmaster.ts';

const house = 0x4859;
const attached = 1;
const serving = 2;

/** Somebody already serves this data folder. */
export class AlreadyRunning extends Error {
  readonly pid: number;

  constructor(data: string, pid: number) {
    super(`呼应已经在这个数据文件夹上运行（${data}，进程 ${pid}）。 / Huying already runs on this data folder (${data}, process ${pid}).`);
    this.pid = pid;
  }
}

const isGranted = async (client: Client, lock: 'pg_try_advisory_lock', which: number): Promise<boolean> => {
  const { rows } = await client.query<{ granted: boolean }>(`select ${lock}($1, $2) as granted`, [house, which]);
  return rows[0]?.granted === true;
};

const servingProcess = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ name: string }>(
    `select s.application_name as name from pg_locks l join pg_stat_activity s on s.pid = l.pid
     where l.locktype = 'advisory' and l.classid = $1 and l.objid = $2 and l.granted`,
    [house, serving],
  );
  return Number(/\d+$/.exec(rows[0]?.name ?? '')?.[0] ?? 0);
};

/** Says that this process uses the database. The database itself forgets it when the process dies. */
export const enter = (client: Client) => client.query('select pg_advisory_lock_shared($1, $2)', [house, attached]);

/** True when no process uses the database. Nobody can begin to while the caller holds the start lock. */
export const isUnused = (client: Client): Promise<boolean> => isGranted(client, 'pg_try_advisory_lock', attached);

/** Stops saying that this process uses or serves the database. */
export const leave = (client: Client) => client.query('select pg_advisory_unlock_all()');

/** Becomes the one server of the data folder. One that is just ending, or was killed and still counts as connected, is waited for. */
export const becomeServer = async (client: Client, data: string): Promise<void> => {
  const began = performance.now();
  while (!(await isGranted(client, 'pg_try_advisory_lock', serving))) {
    const pid = await servingProcess(client);
    const patience = pid > 0 && isAlive(pid) ? 2_000 : 15_000;
    if (performance.now() - began > patience) throw new AlreadyRunning(data, pid);
    await wait(50);
  }
};
