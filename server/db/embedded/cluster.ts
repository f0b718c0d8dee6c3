import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { servingRole } from '../wall/role.ts';
import type { Binaries } from './binaries.ts';
import type { Runner } from './runner.ts';

/** The one role and the one database that the product uses; the cluster's superuser is used by nobody. */
export const roleName = 'huying';

const passwordFile = 'huying.password';

/** The password stands in the cluster, readable by its owner only, so that the two can never part. */
export const passwordOf = (cluster: string): string => readFileSync(join(cluster, passwordFile), 'utf8').trim();

const run = (runner: Runner, program: string, parameters: string[], input?: string) => {
  const [file, rest] = runner.command(program, parameters);
  const done = spawnSync(file, rest, { ...runner.identity, input: input ?? '', encoding: 'utf8' });
  if (done.status === 0) return;
  const said = `${done.stderr ?? ''}`.trim().split('\n').slice(-3).join(' ');
  throw new Error(`数据库建立失败 / The database could not be made: ${said || done.error?.message || done.status}`);
};

const inHouse = `host all ${roleName} 127.0.0.1/32 scram-sha-256\n`;
const forBackups = `host replication ${roleName} 127.0.0.1/32 scram-sha-256\n`;
/** Says for a later start that the cluster has the serving role. */
const serves = `# ${servingRole}\n`;

/** Single-user mode takes a line for a statement; said twice it does nothing more. */
const makeServingRole = [
  `do $$ begin if to_regrole('${servingRole}') is null then create role ${servingRole} nologin; end if; end $$`,
  `grant ${servingRole} to ${roleName}`,
];

const ctype = process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8';

/**
 * Makes the cluster where there is none: UTF8, order by code point, Chinese letters known as letters (pg_trgm needs it).
 * It is made beside its place and moved there when complete, so an interrupted start leaves nothing half-made.
 */
export const ensureCluster = (cluster: string, runner: Runner, binaries: Binaries): void => {
  if (existsSync(cluster)) {
    const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
    if (version === binaries.major) return;
    throw new Error(
      `${cluster} 属于 PostgreSQL ${version}，本程序自带 ${binaries.major}。` +
        ` / ${cluster} belongs to PostgreSQL ${version}, this product brings ${binaries.major}.`,
    );
  }
  const making = `${cluster}.making`;
  const password = randomBytes(24).toString('base64url');
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true, mode: 0o700 });
  const { uid, gid } = runner.identity;
  if (uid !== undefined && gid !== undefined) chownSync(making, uid, gid);

  const locale = ['--encoding=UTF8', '--locale=C', `--lc-ctype=${ctype}`];
  run(runner, binaries.initdb, ['-D', making, '-U', 'keeper', '-A', 'reject', ...locale]);
  const firstWords = [
    `create role ${roleName} login createdb replication password '${password}'`,
    `create database ${roleName} owner ${roleName}`,
    ...makeServingRole,
  ];
  run(runner, binaries.postgres, ['--single', '-D', making, 'postgres'], firstWords.map((said) => `${said};\n`).join(''));
  writeFileSync(join(making, 'pg_hba.conf'), inHouse + forBackups + serves);
  writeFileSync(join(making, passwordFile), `${password}\n`, { mode: 0o600 });
  renameSync(making, cluster);
};

/** Brings a cluster of an earlier version up to date: our role may copy it, and there is a role to serve as. Nothing may run on it meanwhile. */
export const bringUpToDate = (cluster: string, runner: Runner, binaries: Binaries): void => {
  const rules = join(cluster, 'pg_hba.conf');
  const said = readFileSync(rules, 'utf8');
  if (said.includes(forBackups) && said.includes(serves)) return;
  const words = [`alter role ${roleName} replication`, ...makeServingRole];
  run(runner, binaries.postgres, ['--single', '-D', cluster, 'postgres'], words.map((word) => `${word};\n`).join(''));
  writeFileSync(rules, inHouse + forBackups + serves);
};
