import { sql } from 'kysely';
import type { Firm } from '../../../core/firm/firm.ts';
import type { Db, Tx } from '../schema.ts';
import { openedIn } from '../vault.ts';
import { asRecords, unread } from './bulk.ts';

export type FirmStanding = { code: string; state: Firm; seq: number; hash: string };

/** The people of these firms as they stand; nobody else can change them until the transaction ends. */
export const lockFirms = async (tx: Tx, zone: string, codes: readonly string[]): Promise<FirmStanding[]> => {
  const rows = await tx
    .selectFrom('firms')
    .select(['code', 'state', 'seq', 'hash'])
    .where('zone', '=', zone)
    .where(sql<boolean>`code = any(${[...codes]}::text[])`)
    .orderBy('code')
    .forUpdate()
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as Firm }));
};

/** Where changed firms stand, and each of their people. */
export const recordFirms = async (tx: Tx, zone: string, firms: readonly FirmStanding[]): Promise<void> => {
  const rows = asRecords(firms.map((firm) => ({ zone, ...firm })));
  await unread(
    tx,
    sql`
    insert into firms select * from json_populate_recordset(null::firms, ${rows}::json)
    on conflict (zone, code) do update set state = excluded.state, seq = excluded.seq, hash = excluded.hash`,
  );
  const people = asRecords(
    firms.flatMap(({ code, state }) => state.people.map(({ resident, state: is, at }) => ({ zone, code, resident, state: is, at }))),
  );
  await unread(
    tx,
    sql`
    insert into firm_people select * from json_populate_recordset(null::firm_people, ${people}::json)
    on conflict (zone, code, resident) do update set state = excluded.state, at = excluded.at`,
  );
};

/** The firms of a resident, and how they stand there. */
export const firmsOf = (db: Db, zone: string, resident: string) =>
  db
    .selectFrom('firmPeople')
    .select(['code', 'state'])
    .where('zone', '=', zone)
    .where('resident', '=', resident)
    .where('state', 'in', ['asked', 'confirmed'])
    .orderBy('code')
    .execute();

/** The people of one firm. */
export const findFirm = async (db: Db, zone: string, code: string): Promise<Firm | undefined> => {
  const row = await db.selectFrom('firms').select('state').where('zone', '=', zone).where('code', '=', code).executeTakeFirst();
  return row?.state as Firm | undefined;
};

type Waiting = { code: string; resident: string; at: Date; name: string | null; phone: string | null };

/** Those who wait to be confirmed, oldest first, with their name and number where these still stand. */
export const firmsWaiting = async (db: Db, zone: string, most: number): Promise<Waiting[]> => {
  const { rows } = await sql<Waiting & Record<'nameId' | 'nameKey' | 'phoneId' | 'phoneKey', string | null>>`
    select w.code, w.resident, w.at, n.id as name_id, n.value as name, n.key as name_key, p.id as phone_id, p.value as phone, p.key as phone_key
    from firm_people w
    join firms f on f.zone = ${zone} and f.code = w.code
    left join residents r on r.zone = ${zone} and r.id = w.resident
    left join personal p on p.zone = ${zone} and p.id = r.phone
    left join lateral (
      select v.id, v.key, v.value from json_array_elements(f.state -> 'people') one
      join personal v on v.zone = ${zone} and v.id = (one -> 'name' ->> 'personal')::uuid
      where one ->> 'resident' = w.resident::text
    ) n on true
    where w.zone = ${zone} and w.state = 'asked' order by w.at limit ${most}`.execute(db);
  return rows.map(({ nameId, nameKey, phoneId, phoneKey, name, phone, ...row }) => ({
    ...row,
    name: openedIn(db, zone, nameId, name, nameKey),
    phone: openedIn(db, zone, phoneId, phone, phoneKey),
  }));
};
