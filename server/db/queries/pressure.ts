import { sql } from 'kysely';
import type { Db } from '../schema.ts';

export type ZonePressure = Readonly<{
  overdue: number;
  lateness: number;
  messages: number;
  webhooks: number;
  behind: readonly Readonly<{ reader: string; events: number }>[];
}>;

/** Kept like places on the feed, but numbers of other things: a version, a day, how far the demo was filled. */
const notOnTheFeed = ['calendar', 'demo-filled', 'learning'];

/** What waits in a zone at an instant: each count by its own index, none of them over all cases. */
export const pressureIn = async (db: Db, zone: string, at: Date): Promise<ZonePressure> => {
  const { rows } = await sql<Omit<ZonePressure, 'behind'>>`
    select
      (select count(*)::int from cases where zone = ${zone} and wake <= ${at}) as overdue,
      coalesce((select extract(epoch from ${at}::timestamptz - min(wake))::float8 from cases where zone = ${zone} and wake <= ${at}), 0) as lateness,
      (select count(*)::int from outbox where zone = ${zone} and state in ('waiting', 'sending') and due <= ${at}) as messages,
      (select count(*)::int from webhook_deliveries where zone = ${zone} and state = 'waiting' and due <= ${at}) as webhooks`.execute(db);
  const readers = await sql<{ reader: string; events: number }>`
    select c.name as reader, greatest(0, f.last - c.position)::float8 as events
    from checkpoints c join feed f on f.zone = c.zone where c.zone = ${zone} and f.zone = ${zone} and c.name <> all(${notOnTheFeed}) order by c.name`.execute(
    db,
  );
  return { ...rows[0]!, behind: readers.rows };
};
