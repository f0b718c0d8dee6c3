import { sql } from 'kysely';
import type { Db, Tx } from '../schema.ts';
import { vaultOf } from '../vault.ts';
import { asRecords, unread } from './bulk.ts';

/** The cases in which a number stands, by its blind index or by that of its tail, newest first. Who asks must be shown only what is theirs to see. */
export const casesByTelephone = async (db: Db, zone: string, by: 'blind' | 'blindTail', blind: string, most: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct one as id from personal p, unnest(p.cases) one
    where p.zone = ${zone} and ${by === 'blind' ? sql`p.blind` : sql`p.blind_tail`} = ${blind}
    order by 1 desc limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
};

/** These numbers stand in one more case: a part was split off and its callers went along. */
export const standAlso = async (tx: Tx, zone: string, also: readonly { id: string; caseId: string }[]): Promise<void> => {
  for (const { id, caseId } of also)
    await unread(
      tx,
      sql`update personal set cases = cases || ${caseId}::uuid where zone = ${zone} and id = ${id}::uuid and cases is not null`,
    );
};

/** What tells these sealed numbers apart, by id. */
export const blindsOfValues = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('personal')
    .select(['id', 'blind'])
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, blind }) => [id, blind ?? '']));
};

/** Numbers kept before they had a blind index. */
export const unblinded = async (tx: Tx, zone: string, most: number): Promise<{ id: string; value: string }[]> => {
  const vault = vaultOf(tx);
  const rows = await tx
    .selectFrom('personal')
    .select(['id', 'key', 'value'])
    .where('zone', '=', zone)
    .where('blind', '=', '')
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ id, ...kept }) => ({ id, value: vault.open(zone, id, kept) }));
};

export const giveBlinds = async (
  tx: Tx,
  zone: string,
  blinds: readonly { id: string; blind: string; blindTail: string }[],
): Promise<void> => {
  if (blinds.length === 0) return;
  await unread(
    tx,
    sql`
    update personal p set blind = given.blind, blind_tail = given.blind_tail
    from json_populate_recordset(null::personal, ${asRecords(blinds)}::json) given
    where p.zone = ${zone} and p.id = given.id`,
  );
};
