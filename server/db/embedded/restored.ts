import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { findBinaries } from './binaries.ts';
import { findRunner } from './runner.ts';

/** Folders that an archive of a running cluster leaves out or empty, without which PostgreSQL does not start. */
const needed = [
  'pg_wal/archive_status',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_dynshmem',
];

const giveTo = (path: string, uid: number, gid: number): void => {
  chownSync(path, uid, gid);
  for (const one of readdirSync(path, { withFileTypes: true })) {
    if (one.isDirectory()) giveTo(join(path, one.name), uid, gid);
    else chownSync(join(path, one.name), uid, gid);
  }
};

/** Moves an unpacked cluster to its place, owned and closed as PostgreSQL wants it. It is repaired from its own log at the next start. */
export const settleCluster = (unpacked: string, cluster: string): void => {
  const binaries = findBinaries();
  const version = existsSync(join(unpacked, 'PG_VERSION')) ? readFileSync(join(unpacked, 'PG_VERSION'), 'utf8').trim() : 'none';
  if (version !== binaries.major)
    throw new Error(
      `备份属于 PostgreSQL ${version}，本程序自带 ${binaries.major}。 / The backup belongs to PostgreSQL ${version}, this product brings ${binaries.major}.`,
    );
  for (const folder of needed) mkdirSync(join(unpacked, folder), { recursive: true, mode: 0o700 });
  chmodSync(unpacked, 0o700);
  const { uid, gid } = findRunner(binaries, cluster).identity;
  if (uid !== undefined && gid !== undefined) giveTo(unpacked, uid, gid);
  renameSync(unpacked, cluster);
};
