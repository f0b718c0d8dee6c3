import { eventsAfter, type LoggedEvent } from '../db/queries/log.ts';
import { holdCheckpoint, moveCheckpoint } from '../db/queries/outbox.ts';
import type { Db, Tx } from '../db/schema.ts';
import type { Chore } from './loop.ts';

/** A reader of the feed: its name, under which its place is kept, and how many events it takes at a time. */
type Reader = Readonly<{ name: string; batch: number }>;

type Read = (tx: Tx, events: readonly LoggedEvent[]) => Promise<void>;

/**
 * One step along the feed: what came after the reader's place is worked on, and the place moves, in one transaction, so that nothing is
 * missed and nothing happens twice; another process that reads under the same name waits its turn. Answers whether there is more.
 */
export const readOn = (db: Db, zone: string, { name, batch }: Reader, work: Read): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    const position = await holdCheckpoint(tx, zone, name);
    const events = position === undefined ? [] : await eventsAfter(tx, zone, position, batch);
    const last = events.at(-1);
    if (!last) return false;
    await work(tx, events);
    await moveCheckpoint(tx, zone, name, last.position);
    return events.length === batch;
  });

/** A chore that reads the feed of a zone to its end whenever it wakes. */
export const feedReader = (db: Db, zone: string, reader: Reader & { every: number }, work: Read): Chore => ({
  name: reader.name,
  every: reader.every,
  work: async () => ((await readOn(db, zone, reader, work)) ? 'again' : 'done'),
});
