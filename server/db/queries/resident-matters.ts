import { sql } from 'kysely';
import type { Db, Tx } from '../schema.ts';
import { asRecords, unread } from './bulk.ts';

/** A caller of a case, found by something that was proved. */
export type CallerCase = { caseId: string; caller: string };

export type NewCallerCase = CallerCase & { key: string; opened: string };

/** Who called about which case; the same again changes nothing. */
export const recordCallerCases = async (tx: Tx, zone: string, found: readonly NewCallerCase[]): Promise<void> => {
  if (found.length === 0) return;
  const rows = asRecords(found.map((one) => ({ zone, ...one })));
  await unread(
    tx,
    sql`insert into caller_cases select * from json_populate_recordset(null::caller_cases, ${rows}::json) on conflict do nothing`,
  );
};

/** The newest cases behind these keys and, unless only those are meant, behind links that the resident has added. */
export const casesOfKeys = async (
  db: Db,
  zone: string,
  keys: readonly string[],
  resident: string,
  most: number,
  what: 'keys' | 'links too' = 'links too',
): Promise<CallerCase[]> => {
  const { rows } = await sql<CallerCase>`
    select case_id, caller from (
      select k.case_id, k.caller, k.opened from caller_cases k where k.zone = ${zone} and k.key = any(${[...keys]}::text[])
      union all
      select m.case_id, m.caller, c.opened from resident_matters m
      join cases c on c.zone = ${zone} and c.id = m.case_id
      where m.zone = ${zone} and m.resident = ${resident} and ${what} = 'links too'
    ) as mine group by case_id, caller order by max(opened) desc, case_id desc limit ${most}`.execute(db);
  return rows;
};

/** Where a number stands that somebody has proved: the sealed values, and the newest cases they are in. An erased one is nowhere. */
export const numbersKept = async (db: Db, zone: string, blind: string, most: number): Promise<{ personal: string; caseId: string }[]> => {
  const { rows } = await sql<{ personal: string; caseId: string }>`
    select p.id as personal, one as case_id from personal p, unnest(p.cases) one
    where p.zone = ${zone} and p.blind = ${blind} order by 2 desc limit ${most}`.execute(db);
  return rows;
};

/** Keeps a matter whose link somebody showed. */
export const addMatter = async (db: Db, row: CallerCase & { zone: string; resident: string; added: Date }): Promise<void> => {
  await db
    .insertInto('residentMatters')
    .values(row)
    .onConflict((on) => on.columns(['zone', 'resident', 'caseId', 'caller']).doNothing())
    .execute();
};
