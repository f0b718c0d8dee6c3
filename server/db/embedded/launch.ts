import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Binaries } from './binaries.ts';
import { passwordOf, roleName } from './cluster.ts';
import { findPostmaster, type Postmaster, portOfLastStart } from './postmaster.ts';
import type { Runner } from './runner.ts';

/** Everything that starting on one data folder needs to know. */
export type House = { data: string; cluster: string; binaries: Binaries; runner: Runner; settings: string[] };

/** The address of the cluster; TLS is switched off because nothing leaves the machine. */
export const addressOf = (cluster: string, port: number): string =>
  `postgres://${roleName}:${passwordOf(cluster)}@127.0.0.1:${port}/${roleName}?sslmode=disable`;

/** A first connection, or what hindered it. */
export const knock = async (url: string): Promise<Client | Error> => {
  const client = new Client({
    connectionString: url,
    application_name: `huying ${process.pid}`,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (fault) {
    await client.end().catch(() => undefined);
    return fault instanceof Error ? fault : new Error(String(fault));
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const logFile = (data: string) => join(data, 'postgres.log');

const openLog = (data: string): number => {
  const file = logFile(data);
  if (existsSync(file) && statSync(file).size > 10_000_000) renameSync(file, `${file}.old`);
  return openSync(file, 'a', 0o600);
};

const lastWords = (data: string): string => readFileSync(logFile(data), 'utf8').trim().split('\n').slice(-2).join(' ');

const startOnce = async (house: House, port: number): Promise<Client | 'ended'> => {
  const { cluster, data, binaries, runner, settings } = house;
  const given = [...settings, `port=${port}`].flatMap((setting) => ['-c', setting]);
  const [program, parameters] = runner.command(binaries.postgres, ['-D', cluster, ...given]);
  const log = openLog(data);
  const child = spawn(program, parameters, {
    ...runner.identity,
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  child.unref();
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));

  const url = addressOf(cluster, port);
  while (!ended) {
    const answer = await knock(url);
    if (answer instanceof Client) return answer;
    await wait(15);
  }
  return 'ended';
};

/**
 * Starts PostgreSQL apart from this process's terminal, so that Ctrl-C reaches us first and we end in order.
 * Waits as long as it lives, because repair after a crash may take time. The port of the last start is kept where it is still free.
 */
export const launch = async (house: House, wantedPort: number | 'any'): Promise<{ client: Client; port: number }> => {
  const lastPort = portOfLastStart(house.cluster);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const likely = attempt === 0 && lastPort > 0 ? lastPort : await freePort();
    const port = wantedPort === 'any' ? likely : wantedPort;
    const client = await startOnce(house, port);
    if (client !== 'ended') return { client, port };
    await wait(Math.min(50 * 2 ** attempt, 1_000));
  }
  throw new Error(`内置数据库启动失败 / The embedded database did not start: ${lastWords(house.data)}`);
};

/** Reaches a server that already runs on the cluster; `nobody` when there is none, or `silent` when it lives but does not answer. */
export const reach = async (cluster: string): Promise<{ client: Client; found: Postmaster } | 'nobody' | 'silent'> => {
  const until = performance.now() + 20_000;
  while (performance.now() < until) {
    const found = findPostmaster(cluster);
    if (found === 'nobody') return 'nobody';
    const client = await knock(addressOf(cluster, found.port));
    if (client instanceof Client) return { client, found };
    await wait(50);
  }
  return 'silent';
};
