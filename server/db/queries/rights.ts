import { sql } from 'kysely';
import type { Rights } from '../../../core/rights/index.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords } from './bulk.ts';
import { destroyValues } from './erase.ts';
import type { KeptStream } from './lock.ts';
import type { PlainRow } from './standing-rows.ts';

/** The row of what somebody asked, worked out from its fold. */
export const rightsRow = (id: string, state: Rights, { seq, hash }: { seq: number; hash: string }) => ({
  id,
  stage: state.erasure === 'none' ? 'none' : state.erasure.stage,
  at: state.erasure === 'none' ? state.copied : state.erasure.at,
  state,
  seq,
  hash,
});

export const recordRights = async (tx: Tx, zone: string, rows: readonly ReturnType<typeof rightsRow>[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    insert into rights select * from json_populate_recordset(null::rights, ${asRecords(rows.map((row) => ({ zone, ...row })))}::json)
    on conflict (zone, id) do update set stage = excluded.stage, at = excluded.at, state = excluded.state, seq = excluded.seq, hash = excluded.hash`.execute(
    tx,
  );
};

export const rightsOf = async (db: Db, zone: string, id: string): Promise<KeptStream<Rights> | undefined> => {
  const row = await db
    .selectFrom('rights')
    .select(['id', 'state', 'seq', 'hash'])
    .where('zone', '=', zone)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...row, state: row.state as Rights };
};

export type RightsStage = 'asked' | 'granted' | 'refused' | 'done';

/** Wishes to be forgotten at these stages, the oldest first where they wait and the newest first where they are over. */
export const rightsAt = async (db: Db, zone: string, stages: readonly RightsStage[], most: number): Promise<KeptStream<Rights>[]> =>
  (
    await db
      .selectFrom('rights')
      .select(['id', 'state', 'seq', 'hash'])
      .where('zone', '=', zone)
      .where('stage', 'in', [...stages])
      .orderBy('at', stages.includes('done') ? 'desc' : 'asc')
      .orderBy('id')
      .limit(most)
      .execute()
  ).map((row) => ({ ...row, state: row.state as Rights }));

export const standingRights = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, PlainRow>> => {
  const rows = await db
    .selectFrom('rights')
    .selectAll()
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ zone: _, ...row }) => [row.id, { ...row, at: row.at.toISOString() }]));
};

export type Person = Readonly<{ id: string; blind: string }>;

/** By what these residents are found; whoever was forgotten is absent. */
export const residentsBy = async (
  db: Db,
  zone: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Person & { phone: string }>> => {
  const rows = await db
    .selectFrom('residents')
    .select(['id', 'blind', 'phone'])
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** Whether the number of one of the staff is this one. */
export const isNumberOf = async (db: Db, zone: string, account: string, blind: string): Promise<boolean> => {
  const { rows } = await sql<{ one: number }>`
    select 1 as one from zone_rows r join personal p on p.zone = ${zone} and p.id = (r.body -> 'phone' ->> 'personal')::uuid
    where r.zone = ${zone} and r.sheet = 'accounts' and r.id = ${account} and p.blind = ${blind} limit 1`.execute(db);
  return rows.length > 0;
};

/** What still binds somebody to their number: a firm for which they speak, and times that they have booked and that are to come. */
export const boundBy = async (db: Db, zone: string, { id, blind }: Person, now: Date): Promise<{ firms: number; bookings: number }> => {
  const { rows } = await sql<{ firms: number; bookings: number }>`
    select (select count(*)::int from firm_people f where f.zone = ${zone} and f.resident = ${id}::uuid and f.state in ('asked', 'confirmed')) as firms,
      (select count(*)::int from bookings b join sessions s on s.zone = ${zone} and s.id = b.session
        where b.zone = ${zone} and b.blind = ${blind} and s.ends > ${now} and s.stands = 'open') as bookings`.execute(db);
  return rows[0] ?? { firms: 0, bookings: 0 };
};

/** Destroys what is kept of somebody beside their matters: number, sign-ins, wishes, calls, past bookings, names at firms they left. */
export const forgetPerson = async (tx: Tx, zone: string, { id, blind, phone }: Person & { phone: string }): Promise<void> => {
  const { rows } = await sql<{ id: string }>`
    select c.personal as id from calls c join personal p on p.zone = ${zone} and p.id = c.personal where c.zone = ${zone} and p.blind = ${blind}
    union select (one -> 'sealed' ->> 'personal')::uuid from bookings b
      join sessions s on s.zone = ${zone} and s.id = b.session
      cross join lateral json_array_elements(s.state -> 'bookings') one
      where b.zone = ${zone} and b.blind = ${blind} and one ->> 'id' = b.id::text
    union select (one -> 'name' ->> 'personal')::uuid from firm_people w
      join firms f on f.zone = ${zone} and f.code = w.code
      cross join lateral json_array_elements(f.state -> 'people') one
      where w.zone = ${zone} and w.resident = ${id}::uuid and one ->> 'resident' = w.resident::text`.execute(tx);
  await destroyValues(tx, zone, [phone, ...rows.map((row) => row.id)]);
  await sql`update bookings set blind = null where zone = ${zone} and blind = ${blind}`.execute(tx);
  await sql`delete from message_wishes where zone = ${zone} and who = ${`phone:${blind}`}`.execute(tx);
  await sql`delete from caller_cases where zone = ${zone} and key = ${`resident:${id}`}`.execute(tx);
  for (const table of ['resident_sessions', 'resident_codes', 'resident_matters'] as const)
    await sql`delete from ${sql.table(table)} where zone = ${zone} and resident = ${id}::uuid`.execute(tx);
  await sql`delete from residents where zone = ${zone} and id = ${id}::uuid`.execute(tx);
};
