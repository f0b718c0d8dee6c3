import { sql } from 'kysely';
import type { Topic } from '../../../core/topic/index.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords, unread } from './bulk.ts';
import type { KeptStream } from './lock.ts';

export type KeptTopic = Pick<KeptStream<Topic>, 'id' | 'state'>;

/** The row of a topic, worked out from its fold. */
export const topicRow = (id: string, state: Topic, { seq, hash }: { seq: number; hash: string }) => ({
  id,
  category: state.matter.category,
  area: state.matter.area,
  stage: state.stage,
  at: state.at,
  until: state.until === 'none' ? null : state.until,
  state,
  seq,
  hash,
});

/** Where these topics stand. */
export const recordTopics = async (tx: Tx, zone: string, rows: readonly ReturnType<typeof topicRow>[]): Promise<void> => {
  if (rows.length === 0) return;
  const records = asRecords(rows.map((row) => ({ zone, ...row })));
  await unread(
    tx,
    sql`
    insert into topics select * from json_populate_recordset(null::topics, ${records}::json)
    on conflict (zone, id) do update set stage = excluded.stage, until = excluded.until, state = excluded.state, seq = excluded.seq,
      hash = excluded.hash`,
  );
};

/** Topics of the zone that are on, or those that have ended, the newest first. */
export const topicsOf = async (db: Db, zone: string, which: 'open' | 'ended', most: number): Promise<KeptTopic[]> => {
  const open = sql`stage in ('adopted', 'underway', 'checking')`;
  const { rows } = await sql<KeptTopic>`
    select id, state from topics where zone = ${zone} and ${which === 'open' ? open : sql`not ${open}`}
    order by at desc, id limit ${most}`.execute(db);
  return rows;
};

export const topicBy = async (db: Db, zone: string, id: string): Promise<KeptTopic | undefined> =>
  (await sql<KeptTopic>`select id, state from topics where zone = ${zone} and id = ${id}::uuid`.execute(db)).rows[0];

/** Matters that are on as a topic, or that were dismissed and are left alone until after this day: `category area`. */
export const takenMatters = async (db: Db, zone: string, day: string): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ matter: string }>`
    select category || ' ' || area as matter from topics
    where zone = ${zone} and (stage in ('adopted', 'underway', 'checking') or until > ${day}::date)`.execute(db);
  return new Set(rows.map(({ matter }) => matter));
};

/** Topics as they stand, by stream, for whoever folds them again. */
export const standingTopics = async (db: Db, zone: string, ids: readonly string[]) => {
  const { rows } = await sql<Record<string, unknown> & { id: string }>`
    select id, category, area, stage, at, until::text as until, state, seq, hash
    from topics where zone = ${zone} and id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
};
