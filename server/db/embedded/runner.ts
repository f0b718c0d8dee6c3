import { type SpawnOptions, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Binaries } from './binaries.ts';

/** How a program of PostgreSQL is started, because it refuses to run as root. */
export type Runner = {
  command: (program: string, parameters: string[]) => [string, string[]];
  identity: Pick<SpawnOptions, 'uid' | 'gid'>;
};

type User = { name: string; uid: number; gid: number };

const plain: Runner = { command: (program, parameters) => [program, parameters], identity: {} };

const asMapped = (uid: number): Runner => ({
  command: (program, parameters) => ['unshare', ['--user', `--map-user=${uid}`, program, ...parameters]],
  identity: {},
});

const asOther = ({ uid, gid }: { uid: number; gid: number }): Runner => ({ ...plain, identity: { uid, gid } });

/** initdb wants its user to have a name, so only users of /etc/passwd will do. */
const ordinaryUsers = (): User[] => {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  const users = lines
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => Number.isInteger(uid) && uid > 0);
  const rank = ({ name, uid }: User) => (uid === 1000 ? 0 : name === 'postgres' ? 1 : name === 'nobody' ? 2 : 3);
  return users.sort((a, b) => rank(a) - rank(b));
};

const works = ({ command, identity }: Runner, { postgres }: Binaries): boolean => {
  const [program, parameters] = command(postgres, ['--version']);
  return spawnSync(program, parameters, { ...identity, stdio: 'ignore' }).status === 0;
};

const impossible = () =>
  new Error(
    '以 root 运行时，内置数据库需要用户命名空间（unshare）或一个能读取本程序文件夹的普通用户；请改用普通用户启动，或设置 DATABASE_URL。' +
      ' / As root the embedded database needs user namespaces (unshare), or an ordinary user who can read this folder:' +
      ' start as an ordinary user, or set DATABASE_URL.',
  );

/**
 * Chooses who runs PostgreSQL: ourselves; as root a user namespace, else another user of this machine.
 * A cluster that already belongs to another user stays with that user.
 */
export const findRunner = (binaries: Binaries, cluster: string): Runner => {
  if (process.getuid?.() !== 0) return plain;
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  const user = ordinaryUsers()[0];
  const mapped = user !== undefined && (owner === undefined || owner.uid === 0) ? [asMapped(user.uid)] : [];
  const other = owner === undefined ? user : owner.uid === 0 ? undefined : owner;
  const found = [...mapped, ...(other === undefined ? [] : [asOther(other)])].find((runner) => works(runner, binaries));
  if (found === undefined) throw impossible();
  return found;
};
