import { sql } from 'kysely';
import type { Db, EventsTable, Tx } from '../schema.ts';
import { byKey, unread } from './bulk.ts';
import type { LoggedEvent } from './log.ts';

const beginAt = (tx: Tx, zone: string, name: string): Promise<void> =>
  unread(tx, sql`insert into checkpoints (zone, name, position) values (${zone}, ${name}, 0) on conflict do nothing`);

/** Holds a reader's place in the feed until the transaction ends; undefined while another process has it. */
export const holdCheckpoint = async (tx: Tx, zone: string, name: string): Promise<number | undefined> => {
  await beginAt(tx, zone, name);
  const row = await tx
    .selectFrom('checkpoints')
    .select('position')
    .where('zone', '=', zone)
    .where('name', '=', name)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row?.position;
};

/** Lets the transaction end before the disk has it. Whatever is written to the log of the database later is never there without it. */
export const unhurried = (tx: Tx): Promise<void> => unread(tx, sql`set local synchronous_commit = off`);

/**
 * Holds a reader's place in the feed until the transaction ends, and reads with the same question what came after both the place and
 * `beyond`, and the hash of what happened at `beyond`; undefined while another process has the place.
 */
export const holdPlace = async (
  tx: Tx,
  zone: string,
  name: string,
  { beyond, most }: { beyond: number; most: number },
): Promise<{ position: number; hash: string; events: LoggedEvent[] } | undefined> => {
  await beginAt(tx, zone, name);
  const rows = await byKey(
    tx,
    sql<EventsTable & { held: number; last: string; position: number | null }>`
    with held as materialized (
      select position from checkpoints where zone = ${zone} and name = ${name} for update skip locked
    )
    select held.position as held,
      coalesce((select l.hash from events l where l.zone = ${zone} and l.position = ${beyond}::bigint), '') as last, e.* from held left join lateral (
      select * from events where zone = ${zone} and position > greatest(held.position, ${beyond}::bigint) order by position limit ${most}
    ) e on true order by e.position`,
  );
  const [first] = rows;
  if (!first) return undefined;
  const events = first.position === null ? [] : rows.map(({ held: _, last: __, ...event }) => event);
  return { position: first.held, hash: first.last, events };
};

export const moveCheckpoint = (tx: Tx, zone: string, name: string, position: number): Promise<void> =>
  unread(tx, tx.updateTable('checkpoints').set({ position }).where('zone', '=', zone).where('name', '=', name));

/** Puts a reader back, where it stands beyond: what came since is read once more. */
export const backTo = async (db: Db, zone: string, name: string, position: number): Promise<void> => {
  await sql`update checkpoints set position = least(position, ${position}) where zone = ${zone} and name = ${name}`.execute(db);
};
