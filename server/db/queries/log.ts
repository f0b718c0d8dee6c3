import { sql } from 'kysely';
import type { Db, EventsTable, Tx } from '../schema.ts';
import { byKey, copyInto, type JsonText } from './bulk.ts';

/** An event about to be written, its instants and its data as they were hashed. */
export type NewEvent = Omit<EventsTable, 'zone' | 'position' | 'at' | 'recorded' | 'data'> & {
  at: string;
  recorded: string;
  data: JsonText;
};

export type LoggedEvent = EventsTable;

/** The channel on which every commit is told, as `zone position`. */
export const feedChannel = 'huying_feed';

/** Takes the next positions of the zone, as many as wanted, and tells listeners of the last one, which it returns, once this is committed. */
const takePositions = async (tx: Tx, zone: string, wanted: number): Promise<number> => {
  const rows = await byKey(
    tx,
    sql<{ last: number }>`
    with taken as (
      insert into feed (zone, last) values (${zone}, ${wanted}) on conflict (zone) do update set last = feed.last + excluded.last
      returning last
    )
    select last, pg_notify(${feedChannel}, ${zone}::text || ' ' || last) from taken`,
  );
  return rows[0]!.last;
};

/**
 * Writes the events of a group under the next positions and returns the last one.
 * Must be the last thing before the commit: it takes the zone's row of `feed`, so whoever commits later stands later,
 * and no reader can pass a position that may still appear.
 */
export const append = async (tx: Tx, zone: string, events: readonly NewEvent[]): Promise<number> => {
  const last = await takePositions(tx, zone, events.length);
  const first = last - events.length + 1;
  await copyInto(
    tx,
    'events',
    zone,
    events.map((event, place) => ({ ...event, position: first + place })),
  );
  return last;
};

/** Everything that happened in one stream, oldest first. */
export const eventsOf = (db: Db, zone: string, stream: string): Promise<LoggedEvent[]> =>
  byKey(db, db.selectFrom('events').selectAll().where('zone', '=', zone).where('stream', '=', stream).orderBy('seq'));

/** Everything that happened in these streams, oldest first within each. */
export const eventsOfMany = async (db: Db, zone: string, streams: readonly string[]): Promise<LoggedEvent[]> =>
  streams.length === 0
    ? []
    : db
        .selectFrom('events')
        .selectAll()
        .where('zone', '=', zone)
        .where(sql<boolean>`stream = any(${[...streams]}::text[])`)
        .orderBy('stream')
        .orderBy('seq')
        .execute();

/** What happened after a position, in the order of commits; a reader keeps the last position it has dealt with. */
export const eventsAfter = (db: Db, zone: string, position: number, most: number): Promise<LoggedEvent[]> =>
  db.selectFrom('events').selectAll().where('zone', '=', zone).where('position', '>', position).orderBy('position').limit(most).execute();

/** The next events in the order of streams, for whoever reads the whole log. */
export const eventsBeyond = (db: Db, zone: string, after: { stream: string; seq: number }, most: number): Promise<LoggedEvent[]> =>
  db
    .selectFrom('events')
    .selectAll()
    .where('zone', '=', zone)
    .where(sql<boolean>`(stream, seq) > (${after.stream} collate "C", ${after.seq}::integer)`)
    .orderBy('stream')
    .orderBy('seq')
    .limit(most)
    .execute();

/** The places and hashes of what happened after a position, in the order of commits; nothing of what it was. */
export const hashesAfter = (
  db: Db,
  zone: string,
  position: number,
  most: number,
): Promise<Pick<LoggedEvent, 'position' | 'stream' | 'seq' | 'hash'>[]> =>
  db
    .selectFrom('events')
    .select(['position', 'stream', 'seq', 'hash'])
    .where('zone', '=', zone)
    .where('position', '>', position)
    .orderBy('position')
    .limit(most)
    .execute();

/** The last position given out; 0 before the first event. */
export const lastPosition = async (db: Db, zone: string): Promise<number> =>
  (await db.selectFrom('feed').select('last').where('zone', '=', zone).executeTakeFirst())?.last ?? 0;

/**
 * How many positions were given out, how many events stand, and the first position that has none. Events are never taken away,
 * so a hole is a removal, and an event beyond the last position was put there by hand.
 */
export const feedEnd = async (db: Db, zone: string): Promise<{ last: number; count: number; hole: number }> => {
  const { rows } = await sql<{ count: number; hole: number | null }>`
    select count(*) as count, min(place) filter (where position <> place) as hole
    from (select position, row_number() over (order by position) as place from events where zone = ${zone}) as placed`.execute(db);
  const { count = 0, hole } = rows[0] ?? {};
  return { last: await lastPosition(db, zone), count, hole: hole ?? count + 1 };
};
