import { sql } from 'kysely';
import type { Db } from '../schema.ts';

/** Notes that somebody else chose this account's password. */
export const notePasswordGiven = (db: Db, zone: string, account: string, given: Date) =>
  db
    .insertInto('givenPasswords')
    .values({ zone, account, given })
    .onConflict((row) => row.columns(['zone', 'account']).doUpdateSet({ given }))
    .execute();

/** The account has chosen its own. */
export const forgetPasswordGiven = (db: Db, zone: string, account: string) =>
  db.deleteFrom('givenPasswords').where('zone', '=', zone).where('account', '=', account).execute();

/** Whether the account still has the password that somebody else chose. */
export const isPasswordGiven = async (db: Db, zone: string, account: string): Promise<boolean> =>
  (await db.selectFrom('givenPasswords').select('account').where('zone', '=', zone).where('account', '=', account).executeTakeFirst()) !==
  undefined;

/** How each account that can sign in does so: by a password it was given, or by its own. Accounts that are missing cannot. */
export const signInStates = async (db: Db, zone: string): Promise<ReadonlyMap<string, 'given' | 'own'>> => {
  const { rows } = await sql<{ account: string; given: boolean }>`
    select split_part(u.id, '/', 2) as account, g.account is not null as given
    from identity."user" u left join given_passwords g on g.zone = ${zone} and g.account = split_part(u.id, '/', 2)
    where u.id like ${`${zone}/%`}`.execute(db);
  return new Map(rows.map(({ account, given }) => [account, given ? 'given' : 'own']));
};
