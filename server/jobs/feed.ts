import { holdPlace, moveCheckpoint, unhurried } from '../db/queries/checkpoints.ts';
import { eventsAfter, type LoggedEvent } from '../db/queries/log.ts';
import type { Db, Tx } from '../db/schema.ts';
import type { Chore } from './loop.ts';
import { feedPages, type Pages } from './pages.ts';

/** A reader of the feed: its name, under which its place is kept, and how many events it takes at a time. */
type Reader = Readonly<{ name: string; batch: number }>;

type Read = (tx: Tx, events: readonly LoggedEvent[]) => Promise<void>;

/** So many events are kept of each zone: as many as the slowest reader is usually behind. */
const mostKept = 2_000;

const kept = new WeakMap<Db, Map<string, Pages>>();

/** What this process has read of a zone's feed lately, over this connection. */
const pagesOf = (db: Db, zone: string): Pages => {
  const zones = kept.get(db) ?? new Map<string, Pages>();
  kept.set(db, zones);
  const pages = zones.get(zone) ?? feedPages(mostKept);
  zones.set(zone, pages);
  return pages;
};

/** What a reader reads next, its place held until the transaction ends; nothing while another process has the place. */
const nextFor = async (tx: Tx, zone: string, { name, batch }: Reader, pages: Pages): Promise<readonly LoggedEvent[]> => {
  const end = pages.end();
  const held = await holdPlace(tx, zone, name, { beyond: end.position, most: batch });
  if (!held) return [];
  /** A copy that took over may lack what was read here last, and have something else in its place. */
  if (held.hash !== end.hash) {
    pages.forget();
    return eventsAfter(tx, zone, held.position, batch);
  }
  pages.keep(held.events);
  const { position } = held;
  return pages.after(position, batch) ?? (await eventsAfter(tx, zone, position, batch));
};

/**
 * One step along the feed: what came after the reader's place is worked on, and the place moves, in one transaction, so that nothing is
 * missed and nothing happens twice; another process that reads under the same name waits its turn. Nobody is told that it is durable, so
 * nobody waits for the disk: what a power cut takes away is read again. Answers whether there is more.
 */
export const readOn = (db: Db, zone: string, reader: Reader, work: Read): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    await unhurried(tx);
    const events = await nextFor(tx, zone, reader, pagesOf(db, zone));
    const last = events.at(-1);
    if (!last) return false;
    await work(tx, events);
    await moveCheckpoint(tx, zone, reader.name, last.position);
    return events.length === reader.batch;
  });

/** A chore that reads the feed of a zone to its end whenever it wakes. */
export const feedReader = (db: Db, zone: string, reader: Reader & { every: number }, work: Read): Chore => ({
  name: reader.name,
  every: reader.every,
  follows: 'feed',
  work: async () => ((await readOn(db, zone, reader, work)) ? 'again' : 'done'),
});
