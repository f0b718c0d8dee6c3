import { sql } from 'kysely';
import type { RecordSearch } from '../../../core/record/search.ts';
import type { RecordSearchesTable } from '../record-tables.ts';
import type { Db, Tx } from '../schema.ts';
import { copyInto } from './bulk.ts';
import type { PlainRow } from './standing-rows.ts';

export type KeptSearch = Pick<RecordSearchesTable, 'id' | 'seq' | 'hash'> & { state: RecordSearch };

/** The row of a search, worked out from its one event. */
export const searchRow = (id: string, state: RecordSearch, { seq, hash }: { seq: number; hash: string }) => ({
  id,
  who: state.who,
  at: state.at,
  state,
  seq,
  hash,
});

export const recordSearches = (tx: Tx, zone: string, rows: readonly ReturnType<typeof searchRow>[]): Promise<void> =>
  copyInto(tx, 'record_searches', zone, rows);

/** What was searched for, the newest first. */
export const searchesOf = async (db: Db, zone: string, before: Date, most: number): Promise<KeptSearch[]> =>
  (
    await db
      .selectFrom('recordSearches')
      .select(['id', 'state', 'seq', 'hash'])
      .where('zone', '=', zone)
      .where('at', '<', before)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(most)
      .execute()
  ).map((row) => ({ ...row, state: row.state as RecordSearch }));

/** Searches as they stand, by stream. */
export const standingSearches = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, PlainRow>> => {
  const rows = await db
    .selectFrom('recordSearches')
    .selectAll()
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ zone: _, ...row }) => [row.id, { ...row, at: row.at.toISOString() }]));
};
