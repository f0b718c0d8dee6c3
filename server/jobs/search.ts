import { setTimeout as wait } from 'node:timers/promises';
import type { Ports } from '../app/ports.ts';
import { indexEvents, searchReader } from '../app/search/keep.ts';
import { eventsAfter } from '../db/queries/log.ts';
import { holdCheckpoint, moveCheckpoint } from '../db/queries/outbox.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

const batch = 300;

/** Of a long backlog a part of the time is left to whoever is at work meanwhile: so many times as long as a step took. */
const rest = 1.5;

/** Reads the feed and keeps what cases are found by; a new case is found within a second. Its place moves with what it wrote. */
export const keepSearch = (db: Db, ports: Pick<Ports, 'secrets'>, zone: string): Chore => ({
  name: 'search',
  every: 400,
  work: async () => {
    const began = performance.now();
    const more = await db.transaction().execute(async (tx) => {
      const position = await holdCheckpoint(tx, zone, searchReader);
      const events = position === undefined ? [] : await eventsAfter(tx, zone, position, batch);
      const last = events.at(-1);
      if (!last) return false;
      await indexEvents(tx, ports, zone, events);
      await moveCheckpoint(tx, zone, searchReader, last.position);
      return events.length === batch;
    });
    if (!more) return 'done';
    await wait((performance.now() - began) * rest);
    return 'again';
  },
});
