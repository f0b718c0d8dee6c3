import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import { asRecords, byKey } from './bulk.ts';

/**
 * Takes so many numbers of each day at once and returns the last one taken of each; on its own, before the transaction that uses them,
 * so that nobody waits for another's commit. Whatever uses a number is written to the log of the database after it, so nothing
 * durable ever stands under a number that could be given out again; numbers that come to nothing are left out.
 */
export const takeNumbers = async (db: Db, zone: string, wanted: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number>> => {
  const rows = [...wanted].map(([day, last]) => ({ zone, day, last })).sort((a, b) => (a.day < b.day ? -1 : 1));
  if (rows.length === 0) return new Map();
  const taken = await byKey(
    db,
    sql<{ day: string; last: number }>`
    with unhurried as (select set_config('synchronous_commit', 'off', true) as commit)
    insert into counters select wanted.* from json_populate_recordset(null::counters, ${asRecords(rows)}::json) as wanted, unhurried
    where unhurried.commit = 'off' order by wanted.day
    on conflict (zone, day) do update set last = counters.last + excluded.last
    returning day, last`,
  );
  return new Map(taken.map(({ day, last }) => [day, last]));
};
