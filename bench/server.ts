import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import flags from '../server/flags.json' with { type: 'json' };
import { cpuSecondsOf } from './cpu.ts';

export type Server = Readonly<{
  url: string;
  /** Seconds of processor time that its Node has used so far; 0 where the system does not say. */
  cpuSeconds: () => number;
  stop: () => Promise<void>;
}>;

const main = fileURLToPath(new URL('../server/main.ts', import.meta.url));

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Starts the real server in a process of its own over this data folder, without its limits on how often one address may call. */
export const startServer = async (
  data: string,
  nodeOptions: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Promise<Server> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...flags, ...nodeOptions, main], {
    env: {
      ...process.env,
      PORT: String(port),
      HUYING_DATA: data,
      HUYING_DEMO: 'off',
      HUYING_MEASURES: 'off',
      DATABASE_URL: 'embedded',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (printed = `${printed}${text.toString()}`.slice(-4_000)));
  const ended = new Promise<void>((end) => child.once('exit', () => end()));
  const ready = () =>
    fetch(`${url}/healthz`).then(
      ({ status }) => status === 200,
      () => false,
    );
  while (!(await ready())) {
    if (child.exitCode !== null) throw new Error(`The server ended before it was ready:\n${printed}`);
    await wait(50);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, cpuSeconds: () => cpuSecondsOf(child.pid ?? 0), stop };
};
