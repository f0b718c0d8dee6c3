import { sql } from 'kysely';
import type { Db, Tx, ZoneRowsTable } from '../schema.ts';

/** The zone, held until the transaction ends: whoever changes its rows does so one after the other. Undefined when there is no such zone. */
export const lockZone = async (tx: Tx, zone: string) =>
  tx.selectFrom('zones').select(['zone', 'timezoneMinutes']).where('zone', '=', zone).forNoKeyUpdate().executeTakeFirst();

/** Every row of the zone with the head of its stream. */
export const wholeRows = (db: Db | Tx, zone: string): Promise<ZoneRowsTable[]> =>
  db.selectFrom('zoneRows').selectAll().where('zone', '=', zone).orderBy('sheet').orderBy('id').execute();

/** The streams of all rows of the zone. */
export const rowKeys = (db: Db | Tx, zone: string): Promise<{ sheet: string; id: string }[]> =>
  db.selectFrom('zoneRows').select(['sheet', 'id']).where('zone', '=', zone).execute();

export type HeldCase = { id: string; number: string; handler: string; lead: string };

/** The open cases that these people hold by name or these units lead, oldest first. */
export const heldCases = async (
  db: Db | Tx,
  zone: string,
  { handlers, units }: { handlers: readonly string[]; units: readonly string[] },
): Promise<HeldCase[]> => {
  if (handlers.length === 0 && units.length === 0) return [];
  return db
    .selectFrom('cases')
    .select(['id', 'number', 'handler', 'lead'])
    .where('zone', '=', zone)
    .where('phase', '<>', 'done')
    .where(sql<boolean>`(handler = any(${handlers}::text[]) or lead = any(${units}::text[]))`)
    .orderBy('opened')
    .orderBy('id')
    .execute();
};
