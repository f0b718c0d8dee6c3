import { spawn } from 'node:child_process';
import { environment } from './node.mjs';
import { prepare, root } from './prepare.mjs';
import { configOf } from './web.mjs';

const node = prepare({ web: false });
const config = configOf(root);
const programs = [['--watch', '--watch-preserve-output', 'server/main.ts']];
if (config !== undefined) programs.push(['node_modules/vite/bin/vite.js', '--config', config]);

const children = programs.map((parameters) =>
  spawn(node, parameters, { cwd: root, env: environment(root, node), stdio: ['inherit', 'inherit', 'inherit', 'ipc'] }),
);
const endAll = (signal) => {
  for (const child of children) child.kill(signal);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => endAll(signal));
for (const child of children) child.once('exit', () => endAll('SIGTERM'));
