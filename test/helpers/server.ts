import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import flags from '../../server/flags.json' with { type: 'json' };

export type RunningServer = {
  /** Where it answers, without a slash at the end. */
  url: string;
  pid: number;
  /** Milliseconds from the start of the process until `/healthz` said 200. */
  readyAfter: number;
  /** Everything it has printed so far. */
  output: () => string;
  hasEnded: () => boolean;
  /** Sends a signal and answers with the exit code, or the name of the signal that ended it. */
  end: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals>;
};

/** A port that nobody uses at this moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const isReady = (url: string) =>
  fetch(`${url}/healthz`).then(
    ({ status }) => status === 200,
    () => false,
  );

const ended = (child: ChildProcess): Promise<number | NodeJS.Signals> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else if (child.signalCode !== null) resolve(child.signalCode);
    else child.once('exit', (code, signal) => resolve(code ?? signal ?? 0));
  });

/** Starts the real server as a process of its own and waits until it can serve; throws with its output when it ends before. */
export const startServer = async (environment: Record<string, string>): Promise<RunningServer> => {
  const port = environment.PORT ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, 'server/main.ts'], {
    env: { ...process.env, ...environment, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (printed += text.toString()));
  const exit = ended(child);
  let over = false;
  void exit.then(() => (over = true));
  while (!(await isReady(url))) {
    if (over) throw new Error(`The server ended before it was ready (${await exit}):\n${printed}`);
    if (performance.now() - began > 60_000) {
      child.kill('SIGKILL');
      throw new Error(`The server was not ready after a minute:\n${printed}`);
    }
    await wait(20);
  }
  const end = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return exit;
  };
  return { url, pid: child.pid ?? 0, readyAfter: performance.now() - began, output: () => printed, hasEnded: () => over, end };
};
