import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import type { FreshDatabase } from './database.ts';
import { filledDemo } from './filled-demo.ts';
import { discard } from './folder.ts';
import { type RunningServer, startServer } from './server.ts';

export type DemoHouse = Readonly<{
  server: RunningServer;
  browser: Browser;
  /** Its database and its data folder, for commands that are run beside the server. */
  database: FreshDatabase;
  folder: string;
  end: () => Promise<void>;
}>;

/** The real server as a process of its own, over a database that another before it has filled with the demo, and a browser before it. End it in `afterAll`. */
export const demoHouse = async (): Promise<DemoHouse> => {
  const { database, folder } = await filledDemo();
  const [server, browser] = await Promise.all([
    startServer({ DATABASE_URL: database.url, HUYING_DATA: folder, HUYING_MEASURES: 'off' }),
    launchBrowser(),
  ]);
  const end = async () => {
    await browser.close();
    await server.end();
    await database.drop();
    discard(folder);
  };
  return { server, browser, database, folder, end };
};
