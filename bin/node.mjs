import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { giveUp } from './say.mjs';

const wantedMajor = 24;

/** The Node that the product runs on: the one among its libraries, else the one that runs this, when it is new enough. */
export const findNode = (root) => {
  const own = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(own) && spawnSync(own, ['--version'], { stdio: 'ignore' }).status === 0) return own;
  if (Number(process.versions.node.split('.')[0]) >= wantedMajor) return process.execPath;
  return giveUp(
    `本系统（${process.platform}-${process.arch}）需要 Node ${wantedMajor} 以上，现为 ${process.version}`,
    `This platform (${process.platform}-${process.arch}) needs Node ${wantedMajor} or newer, this is ${process.version}`,
  );
};

/** The environment in which every program started by us finds our Node and our tools first, and what was compiled before. */
export const environment = (root, node) => ({
  NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'),
  ...process.env,
  PATH: [join(node, '..'), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
});

/** True once the npm that started us is gone without a word: nobody would stop us then. */
const watchNpm = (onGone) => {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && onGone(), 100).unref();
};

/**
 * Runs a program of the product in the foreground and ends as it ends. Signals are passed on; when we are killed, the
 * program notices by its channel to us and ends in order.
 */
export const run = (root, node, parameters) => {
  const child = spawn(node, parameters, {
    cwd: root,
    env: environment(root, node),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  watchNpm(() => child.kill('SIGTERM'));
  child.once('error', (fault) => giveUp('无法启动', `Cannot start: ${fault.message}`));
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
};
