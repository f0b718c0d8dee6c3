import { sql } from 'kysely';
import type { Db, Tx, ZoneRowsTable } from '../schema.ts';
import { asRecords, unread } from './bulk.ts';
import { countRevision } from './zones.ts';

export type StoredRow = Pick<ZoneRowsTable, 'sheet' | 'id' | 'body'>;

/** The stream of a row of the zone's own data is its sheet and its id. */
export const rowStream = (sheet: string, id: string): string => `${sheet}/${id}`;

/** Everything the zone knows of itself, past rows too. */
export const zoneRows = (db: Db, zone: string): Promise<StoredRow[]> =>
  db.selectFrom('zoneRows').select(['sheet', 'id', 'body']).where('zone', '=', zone).orderBy('sheet').orderBy('id').execute();

/** Where changed rows stand now; and everybody is told that the zone has changed. */
export const recordRows = async (tx: Tx, zone: string, rows: readonly Omit<ZoneRowsTable, 'zone'>[]): Promise<void> => {
  await unread(
    tx,
    sql`
    insert into zone_rows select * from jsonb_populate_recordset(null::zone_rows, ${asRecords(rows.map((row) => ({ zone, ...row })))}::jsonb)
    on conflict (zone, sheet, id) do update set body = excluded.body, seq = excluded.seq, hash = excluded.hash`,
  );
  await countRevision(tx, zone);
};
