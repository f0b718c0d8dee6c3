import { sql } from 'kysely';
import type { Entry } from '../../../core/register/index.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords, unread } from './bulk.ts';

export type NewAlert = Readonly<{
  account: string;
  position: number;
  entry: string;
  why: 'neared' | 'slipped';
  steps: readonly string[];
  at: string;
}>;

/** One alert for each event and person, however often it is worked out. */
export const recordAlerts = async (tx: Tx, zone: string, alerts: readonly NewAlert[]): Promise<void> => {
  if (alerts.length === 0) return;
  const rows = asRecords(alerts.map((alert) => ({ zone, ...alert, seen: null })));
  await unread(tx, sql`insert into alerts select * from json_populate_recordset(null::alerts, ${rows}::json) on conflict do nothing`);
};

export type KeptAlert = {
  position: number;
  entry: string;
  why: 'neared' | 'slipped';
  steps: string[];
  at: Date;
  seen: Date | null;
  state: Entry;
};

/** What somebody was told, what they have not seen first, the newest first. */
export const alertsOf = async (db: Db, zone: string, account: string, most: number): Promise<KeptAlert[]> => {
  const { rows } = await sql<KeptAlert>`
    select a.position, a.entry, a.why, a.steps, a.at, a.seen, e.state from alerts a
    join entries e on e.zone = a.zone and e.id = a.entry
    where a.zone = ${zone} and e.zone = ${zone} and a.account = ${account}
    order by a.seen is not null, a.position desc limit ${most}`.execute(db);
  return rows;
};

/** Marks what somebody was told as seen; what was seen stays as it was. */
export const seeAlerts = async (db: Db, zone: string, account: string, positions: readonly number[], at: Date): Promise<void> => {
  await sql`
    update alerts set seen = ${at} where zone = ${zone} and account = ${account} and position = any(${[...positions]}::bigint[]) and seen is null`.execute(
    db,
  );
};
