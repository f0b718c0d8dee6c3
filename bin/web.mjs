import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, say } from './say.mjs';

const sources = ['web', 'core', 'vite.config.ts', 'package-lock.json'];

const filesUnder = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path];

const fingerprint = (root) => {
  const sum = createHash('sha256');
  for (const source of sources.map((name) => join(root, name)).filter(existsSync))
    for (const file of filesUnder(source).filter((name) => !/\.test\.tsx?$/.test(name)))
      sum.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return sum.digest('hex');
};

/** Where the web pages say how they are built; undefined while there are none. */
export const configOf = (root) => ['vite.config.ts', 'web/vite.config.ts'].find((file) => existsSync(join(root, file)));

/** Builds the web pages into dist/web when they are missing or their sources have changed since. */
export const buildWeb = (root, node) => {
  const config = configOf(root);
  if (config === undefined) return;
  const built = join(root, 'dist', 'web');
  const stamp = join(built, '.built-from');
  const wanted = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('正在生成网页…', 'Building the web pages…');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const done = spawnSync(node, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}${done.stderr}`);
    giveUp('网页生成失败', 'The web pages could not be built');
  }
  mkdirSync(built, { recursive: true });
  writeFileSync(stamp, wanted);
};
