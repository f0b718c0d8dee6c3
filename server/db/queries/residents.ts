import { sql } from 'kysely';
import type { ResidentCodesTable } from '../portal-tables.ts';
import type { Db, Tx } from '../schema.ts';
import { openedIn, vaultOf } from '../vault.ts';
import { type NewPersonal, recordPersonal } from './personal.ts';

type NewResident = { id: string; blind: string; phone: Omit<NewPersonal, 'class'>; made: Date };

/** The resident of a number, made where there is none, and held until the transaction ends: codes of one number are counted one by one. */
export const holdResident = async (tx: Tx, zone: string, { id, blind, phone, made }: NewResident): Promise<string> => {
  const held = () =>
    tx.selectFrom('residents').select('id').where('zone', '=', zone).where('blind', '=', blind).forUpdate().executeTakeFirst();
  const known = await held();
  if (known) return known.id;
  const added = await tx
    .insertInto('residents')
    .values({ zone, id, blind, phone: phone.id, made, seen: null })
    .onConflict((row) => row.columns(['zone', 'blind']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return (await held())?.id ?? id;
  await recordPersonal(tx, zone, [{ ...phone, class: 'personal' }]);
  return added.id;
};

export type CodeCounts = { ofPhone: number; fromAddress: number; last: Date | null };

/** How many codes were asked for since then: for this person, and from this address; and when the person's last was made. */
export const codesSince = async (tx: Tx, zone: string, resident: string, address: string, since: Date): Promise<CodeCounts> => {
  const { rows } = await sql<CodeCounts>`
    select count(*) filter (where resident = ${resident})::int as of_phone, count(*) filter (where address = ${address})::int as from_address,
      max(made) filter (where resident = ${resident}) as last
    from resident_codes where zone = ${zone} and made > ${since} and (resident = ${resident} or address = ${address})`.execute(tx);
  return rows[0]!;
};

/** A new code takes the place of those before it. */
export const recordCode = async (tx: Tx, code: Omit<ResidentCodesTable, 'delivery' | 'reason' | 'tried'>): Promise<void> => {
  await tx
    .updateTable('residentCodes')
    .set({ state: 'replaced' })
    .where('zone', '=', code.zone)
    .where('resident', '=', code.resident)
    .where('state', '=', 'waiting')
    .execute();
  await tx.insertInto('residentCodes').values(code).execute();
};

/** Counts one more try on the code that this number waits with, before anybody looks whether it is right; undefined when none can be tried. */
export const tryCode = async (db: Db, zone: string, blind: string, now: Date, most: number) => {
  const { rows } = await sql<{ id: string; resident: string }>`
    update resident_codes as c set tries = c.tries + 1 from residents r
    where c.zone = ${zone} and r.zone = ${zone} and r.blind = ${blind} and c.resident = r.id
      and c.state = 'waiting' and c.ends > ${now} and c.tries < ${most}
    returning c.id, c.resident`.execute(db);
  return rows[0];
};

/** Uses a code up; false when somebody did so before. */
export const useCode = async (tx: Tx, zone: string, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('residentCodes')
    .set({ state: 'used' })
    .where('zone', '=', zone)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Wrong tries since then on codes that this address asked for, of whatever numbers. */
export const triesFrom = async (db: Db, zone: string, address: string, since: Date): Promise<number> => {
  const { rows } = await sql<{ tries: number }>`
    select coalesce(sum(tries - case when state = 'used' then 1 else 0 end), 0)::int as tries
    from resident_codes where zone = ${zone} and address = ${address} and made > ${since}`.execute(db);
  return rows[0]?.tries ?? 0;
};

export const openSession = async (tx: Tx, session: { zone: string; hash: string; resident: string; made: Date; ends: Date }) => {
  await tx.insertInto('residentSessions').values(session).execute();
  await tx
    .updateTable('residents')
    .set({ seen: session.made })
    .where('zone', '=', session.zone)
    .where('id', '=', session.resident)
    .execute();
};

/** Whose session this is, with the number that was proved; undefined when it is over or never was. */
export const findSession = async (db: Db, zone: string, hash: string, now: Date) => {
  const found = await db
    .selectFrom('residentSessions')
    .innerJoin('residents', (on) => on.onRef('residents.id', '=', 'residentSessions.resident').on('residents.zone', '=', zone))
    .leftJoin('personal', (on) => on.onRef('personal.id', '=', 'residents.phone').on('personal.zone', '=', zone))
    .select(['residents.id', 'residents.blind', 'personal.id as seal', 'personal.key', 'personal.value'])
    .where('residentSessions.zone', '=', zone)
    .where('residentSessions.hash', '=', hash)
    .where('residentSessions.ends', '>', now)
    .executeTakeFirst();
  return found && { id: found.id, blind: found.blind, phone: openedIn(db, zone, found.seal, found.value, found.key) };
};

export const endSession = async (db: Db, zone: string, hash: string): Promise<void> => {
  await db.deleteFrom('residentSessions').where('zone', '=', zone).where('hash', '=', hash).execute();
};

export type WaitingCode = { id: string; made: Date; ends: Date; phone: string };

/** The newest codes that are waiting to be used, for the outbox of a demo. */
export const waitingCodes = async (db: Db, zone: string, now: Date, most: number): Promise<WaitingCode[]> => {
  const rows = await db
    .selectFrom('residentCodes')
    .innerJoin('residents', (on) => on.onRef('residents.id', '=', 'residentCodes.resident').on('residents.zone', '=', zone))
    .innerJoin('personal', (on) => on.onRef('personal.id', '=', 'residents.phone').on('personal.zone', '=', zone))
    .select(['residentCodes.id', 'residentCodes.made', 'residentCodes.ends', 'personal.id as seal', 'personal.key', 'personal.value'])
    .where('residentCodes.zone', '=', zone)
    .where('residentCodes.state', '=', 'waiting')
    .where('residentCodes.ends', '>', now)
    .orderBy('residentCodes.made', 'desc')
    .limit(most)
    .execute();
  const vault = vaultOf(db);
  return rows.map(({ seal, key, value, ...code }) => ({ ...code, phone: vault.open(zone, seal, { key, value }) }));
};

/** Takes away codes and sessions that are long over, and people who asked for a code and never came in. */
export const dropOldResidents = async (db: Db, zone: string, now: Date, before: Date): Promise<void> => {
  await db.deleteFrom('residentCodes').where('zone', '=', zone).where('made', '<', before).execute();
  await db.deleteFrom('residentSessions').where('zone', '=', zone).where('ends', '<', now).execute();
  await sql`
    with gone as (
      delete from residents r where r.zone = ${zone} and r.seen is null and r.made < ${before}
        and not exists (select 1 from resident_codes c where c.zone = ${zone} and c.resident = r.id)
      returning phone
    ) delete from personal p using gone where p.zone = ${zone} and p.id = gone.phone`.execute(db);
};
