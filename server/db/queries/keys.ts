import { sql } from 'kysely';
import type { Kept } from '../../../core/crypto/vault.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords } from './bulk.ts';

/** The names of the keys that values of this zone may stand closed under. */
export const keysUsed = async (db: Db, zone: string): Promise<string[]> =>
  (await db.selectFrom('vaultKeys').select('key').where('zone', '=', zone).orderBy('since').execute()).map(({ key }) => key);

export const noteKey = async (db: Db, zone: string, key: string, since: Date): Promise<void> => {
  await db
    .insertInto('vaultKeys')
    .values({ zone, key, since })
    .onConflict((row) => row.columns(['zone', 'key']).doNothing())
    .execute();
};

export const forgetKey = async (db: Db, zone: string, key: string): Promise<void> => {
  await db.deleteFrom('vaultKeys').where('zone', '=', zone).where('key', '=', key).execute();
};

/** How many values stand under each key; '' is under none. */
export const countsByKey = async (db: Db, zone: string): Promise<{ key: string; count: number }[]> => {
  const { rows } = await sql<{ key: string; count: number }>`
    select key, count(*) as count from personal where zone = ${zone} group by key order by key`.execute(db);
  return rows;
};

export type KeptUnder = Kept & Readonly<{ id: string }>;

/** Values under no key. */
export const openValues = async (tx: Tx, zone: string, most: number): Promise<KeptUnder[]> =>
  tx
    .selectFrom('personal')
    .select(['id', 'key', 'value'])
    .where('zone', '=', zone)
    .where('key', '=', '')
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();

/** Values that stand under another key, after an id. */
export const underOthers = async (tx: Tx, zone: string, current: string, after: string, most: number): Promise<KeptUnder[]> => {
  const { rows } = await sql<KeptUnder>`
    select id, key, value from personal where zone = ${zone} and id > ${after}::uuid and key <> ${current}
    order by id limit ${most} for update`.execute(tx);
  return rows;
};

/** Puts values under another key. What was erased meanwhile stays erased. */
export const putUnder = async (tx: Tx, zone: string, values: readonly KeptUnder[]): Promise<void> => {
  if (values.length === 0) return;
  await sql`
    update personal p set key = given.key, value = given.value
    from json_to_recordset(${asRecords(values)}::json) as given(id uuid, key text, value text)
    where p.zone = ${zone} and p.id = given.id`.execute(tx);
};

/** Erases what stands under a key that is lost. */
export const eraseUnder = async (db: Db, zone: string, key: string): Promise<number> => {
  const { numDeletedRows } = await db.deleteFrom('personal').where('zone', '=', zone).where('key', '=', key).executeTakeFirst();
  return Number(numDeletedRows);
};
