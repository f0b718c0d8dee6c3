import { connect } from '../db/connect.ts';
import { openDatabase } from '../start/database.ts';
import { openHouse } from '../start/house.ts';
import { readHttpSettings } from '../start/http-settings.ts';
import { readKeySettings } from '../start/keys.ts';
import { readSettings } from '../start/settings.ts';
import { prepareTables } from '../start/tables.ts';
import type { Tools } from './command.ts';

type Closing = () => Promise<unknown>;

const complain = (what: string, fault: unknown) =>
  process.stderr.write(`${what}: ${fault instanceof Error ? fault.message : String(fault)}\n`);

/** Nobody waits at the screen for a command, so its groups may be larger than a server's. */
const manyAtOnce = 1_000;

const progress = (line: string) => {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}`);
};

/** Asked to end, a command ends at its next good place. Ctrl-C comes more than once, because npm passes it on; a later one ends at once. */
const endOnRequest = (stop: AbortController): void => {
  let asked = Number.POSITIVE_INFINITY;
  const end = () => {
    if (stop.signal.aborted && performance.now() - asked > 2_000) process.exit(130);
    asked = Math.min(asked, performance.now());
    stop.abort();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
};

/** What commands work with, and how to leave it behind. Works beside a running server, or starts its database meanwhile. */
export const createTools = (environment: Record<string, string | undefined>): { tools: Tools; close: () => Promise<void> } => {
  const settings = readSettings(environment);
  const closing: Closing[] = [];
  const stop = new AbortController();
  endOnRequest(stop);

  const open: Tools['open'] = async ({ missingKeys = 'refuse' } = {}) => {
    const database = await openDatabase(settings, 'visitor');
    closing.unshift(database.stop);
    const { wall } = await prepareTables(database.url, (line) => process.stderr.write(`${line}\n`));
    const { db, close } = connect(database.url, {
      wall: wall === 'up' ? 'in-zones' : 'none',
      statementLimit: 0,
      connections: 4,
      name: 'huying command',
    });
    closing.unshift(close);
    const house = await openHouse({
      db,
      data: settings.data,
      web: readHttpSettings(environment),
      keys: readKeySettings(environment, settings.data),
      missingKeys,
      log: complain,
      most: manyAtOnce,
    });
    closing.unshift(() => Promise.all([house.door.idle(), house.recordDoor.idle()]).then(() => undefined));
    return { ...house, url: database.url };
  };

  return {
    tools: {
      settings,
      open,
      progress,
      stopped: stop.signal,
      say: (line) => {
        progress('');
        process.stdout.write(`${line}\n`);
      },
    },
    close: async () => {
      for (const step of closing) await step();
    },
  };
};
