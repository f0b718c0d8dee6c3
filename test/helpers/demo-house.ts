import type { Browser } from 'playwright-core';
import { oneBrowser } from './browser.ts';
import type { FreshDatabase } from './database.ts';
import { filledDemo } from './filled-demo.ts';
import { type RunningServer, startServer } from './server.ts';

export type DemoHouse = Readonly<{
  server: RunningServer;
  browser: Browser;
  /** Its database and its data folder, for commands that are run beside the server. */
  database: FreshDatabase;
  folder: string;
}>;

const opened = async (): Promise<DemoHouse> => {
  const { database, folder } = await filledDemo();
  const [server, browser] = await Promise.all([
    startServer({ DATABASE_URL: database.url, HUYING_DATA: folder, HUYING_MEASURES: 'off' }),
    oneBrowser(),
  ]);
  return { server, browser, database, folder };
};

let house: Promise<DemoHouse> | undefined;

/**
 * The real server as a process of its own, over a database that another before it has filled with the demo, and the browser before it: one
 * for all test files of this process, so each keeps to cases and people of its own. It ends by itself when this process does.
 */
export const demoHouse = (): Promise<DemoHouse> => {
  house ??= opened().catch((fault: unknown) => {
    house = undefined;
    throw fault;
  });
  return house;
};
