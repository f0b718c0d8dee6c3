import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Client } from 'pg';
import { findBinaries } from './binaries.ts';
import { bringUpToDate, ensureCluster } from './cluster.ts';
import { addressOf, type House, launch, reach } from './launch.ts';
import { findPostmaster, forgetPostmaster, stopPostmaster, wasStartedWith } from './postmaster.ts';
import { findRunner } from './runner.ts';
import { becomeServer, enter, isUnused, leave } from './session.ts';
import { asParameters } from './settings.ts';
import { withStartLock } from './start-lock.ts';

export { AlreadyRunning } from './session.ts';

export type EmbeddedOptions = {
  /** The data folder; the cluster stands in its `postgres`. */
  data: string;
  /** `server`: the one server of this folder, throws AlreadyRunning beside another. `visitor`: a command, beside whoever is there. */
  as: 'server' | 'visitor';
  /** PostgreSQL settings over our own, for tests. */
  settings?: Record<string, string>;
  /** Told when the database died and when it is back, or that it cannot be brought back. */
  onChange?: (change: 'died' | 'back' | 'lost') => void;
};

export type Embedded = {
  url: string;
  /** Leaves the database, and stops it when no other process uses it. */
  stop: () => Promise<void>;
  /** True when it was running already: left by a killed process, or in use by another. */
  adopted: boolean;
};

type Opened = { client: Client; port: number; adopted: boolean };

const stopRunning = async ({ cluster, binaries }: House) => {
  const found = findPostmaster(cluster);
  if (found !== 'nobody') await stopPostmaster(found, cluster, binaries);
};

const adoptOrLaunch = async (house: House, port: number | 'any'): Promise<Opened> => {
  const reached = await reach(house.cluster);
  if (reached !== 'nobody' && reached !== 'silent') {
    const { client, found } = reached;
    const fits = wasStartedWith(house.cluster, house.settings);
    if (fits || !(await isUnused(client))) return { client, port: found.port, adopted: true };
    await client.end();
  }
  await stopRunning(house);
  forgetPostmaster(house.cluster);
  bringUpToDate(house.cluster, house.runner, house.binaries);
  return { ...(await launch(house, port)), adopted: false };
};

/**
 * Starts the database that comes with the product, or takes over the one that a killed process left.
 * When it dies it is started again at the same address, so a pool finds it back by itself.
 */
export const embedded = async (options: EmbeddedOptions): Promise<Embedded> => {
  const data = resolve(options.data);
  const cluster = join(data, 'postgres');
  mkdirSync(data, { recursive: true, mode: 0o711 });
  const startLock = join(data, 'start.lock');
  const binaries = findBinaries();

  const enterHouse = (port: number | 'any') =>
    withStartLock(startLock, async () => {
      const runner = findRunner(binaries, cluster);
      ensureCluster(cluster, runner, binaries);
      const house: House = { data, cluster, binaries, runner, settings: asParameters(options.settings) };
      const opened = await adoptOrLaunch(house, port);
      await enter(opened.client);
      return { ...opened, house };
    });
  const open = async (port: number | 'any') => {
    const opened = await enterHouse(port);
    if (options.as === 'server')
      await becomeServer(opened.client, data).catch(async (fault: unknown) => {
        await opened.client.end();
        throw fault;
      });
    return opened;
  };

  const first = await open('any');
  const { port, house, adopted } = first;
  let client = first.client;
  let stopping = false;
  let reviving: Promise<void> = Promise.resolve();

  const revive = async () => {
    options.onChange?.('died');
    try {
      client = (await open(port)).client;
      watch();
      options.onChange?.('back');
    } catch {
      options.onChange?.('lost');
    }
  };
  const watch = () => {
    client.once('end', () => {
      if (!stopping) reviving = revive();
    });
  };
  watch();

  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await reviving;
    await withStartLock(startLock, async () => {
      const unused = await leave(client).then(
        () => isUnused(client),
        () => true,
      );
      await client.end().catch(() => undefined);
      if (unused) await stopRunning(house);
    });
  };

  return { url: addressOf(cluster, port), adopted, stop };
};

/** For commands: uses the database of the running server, else starts it until `stop`. */
export const attachOrStart = (options: Omit<EmbeddedOptions, 'as'>): Promise<Embedded> => embedded({ ...options, as: 'visitor' });
