import { sql } from 'kysely';
import type { Tx } from '../schema.ts';
import { asRecords } from './bulk.ts';

/**
 * Takes so many numbers of each day at once and returns the last one taken of each. The row is held until the commit;
 * the days are taken in order, so that two groups never wait for each other in a circle.
 */
export const takeNumbers = async (tx: Tx, zone: string, wanted: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number>> => {
  const rows = [...wanted].map(([day, last]) => ({ zone, day, last })).sort((a, b) => (a.day < b.day ? -1 : 1));
  if (rows.length === 0) return new Map();
  const taken = await sql<{ day: string; last: number }>`
    insert into counters select * from json_populate_recordset(null::counters, ${asRecords(rows)}::json) order by day
    on conflict (zone, day) do update set last = counters.last + excluded.last
    returning day, last`.execute(tx);
  return new Map(taken.rows.map(({ day, last }) => [day, last]));
};
