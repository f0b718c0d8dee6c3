import { setTimeout as wait } from 'node:timers/promises';
import type { Ports } from '../app/ports.ts';
import { indexEvents, searchReader } from '../app/search/keep.ts';
import type { Db } from '../db/schema.ts';
import { readOn } from './feed.ts';
import type { Chore } from './loop.ts';

const batch = 300;

/** Of a long backlog a part of the time is left to whoever is at work meanwhile: so many times as long as a step took. */
const rest = 1.5;

/** Reads the feed and keeps what cases are found by; a new case is found within a second. Its place moves with what it wrote. */
export const keepSearch = (db: Db, ports: Pick<Ports, 'secrets'>, zone: string): Chore => ({
  name: 'search',
  every: 400,
  follows: 'feed',
  work: async () => {
    const began = performance.now();
    const more = await readOn(db, zone, { name: searchReader, batch }, (tx, events) => indexEvents(tx, ports, zone, events));
    if (!more) return 'done';
    await wait((performance.now() - began) * rest);
    return 'again';
  },
});
