import type { Books } from '../app/books.ts';
import type { Door } from '../app/door/index.ts';
import type { Db } from '../db/schema.ts';
import { watchClocks } from './clocks.ts';
import { startLoop } from './loop.ts';
import { keepNotices } from './notices.ts';
import { tidyUp } from './tidy.ts';

export type Jobs = { stop: () => Promise<void>; /** Something was committed: look at once instead of in a second. */ nudge: () => void };

type JobOptions = { db: Db; door: Door; books: Books; zone: string; removeFile: (id: string) => Promise<void> };

/** Starts everything that goes on without anybody asking: clocks, notices, tidying. As many processes as wanted may run them. */
export const startJobs = ({ db, door, books, zone, removeFile }: JobOptions): Jobs => {
  const { log } = door.ports;
  const notices = startLoop(keepNotices(db, books, door.ports, zone), log);
  const loops = [startLoop(watchClocks(db, door, zone, log), log), notices, startLoop(tidyUp(db, door.ports, zone, removeFile), log)];
  return { nudge: notices.nudge, stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) };
};
