import { sql } from 'kysely';
import type { Db, SignInsTable } from '../schema.ts';

/** What became of an attempt; `trying` until that is known, so that many at once count each other. */
export type SignInOutcome = 'trying' | 'done' | 'wrong' | 'locked' | 'second-factor' | 'wrong-code' | 'signed-out';

export const recordSignIn = (db: Db, row: SignInsTable & { outcome: SignInOutcome }) => db.insertInto('signIns').values(row).execute();

export const settleSignIn = (db: Db, zone: string, id: string, outcome: SignInOutcome) =>
  db.updateTable('signIns').set({ outcome }).where('zone', '=', zone).where('id', '=', id).execute();

/** Failed attempts on a user name since an instant and since its last success, without this one; whether it exists plays no part. */
export const failuresOf = async (db: Db, zone: string, username: string, since: Date, besides: string): Promise<number> => {
  const { rows } = await sql<{ failures: number }>`
    select count(*) as failures from sign_ins
    where zone = ${zone} and username = ${username} and at > ${since} and id <> ${besides} and outcome in ('trying', 'wrong', 'wrong-code')
      and at > coalesce((select max(at) from sign_ins where zone = ${zone} and username = ${username} and outcome = 'done'), '-infinity')`.execute(
    db,
  );
  return Number(rows[0]?.failures ?? 0);
};

/** Failed attempts from an address since an instant, on whatever user name. */
export const failuresFrom = async (db: Db, zone: string, address: string, since: Date): Promise<number> => {
  const { failures } = await db
    .selectFrom('signIns')
    .select(({ fn }) => fn.countAll<number>().as('failures'))
    .where('zone', '=', zone)
    .where('address', '=', address)
    .where('at', '>', since)
    .where('outcome', 'in', ['wrong', 'wrong-code'])
    .executeTakeFirstOrThrow();
  return Number(failures);
};

/** An account's last attempts, newest first. */
export const signInsOf = (db: Db, zone: string, account: string, most: number): Promise<SignInsTable[]> =>
  db
    .selectFrom('signIns')
    .selectAll()
    .where('zone', '=', zone)
    .where('account', '=', account)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
