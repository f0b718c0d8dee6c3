import type { Db, TokensTable } from '../schema.ts';

/** Keeps a new bearer token, by its hash only. */
export const addToken = (db: Db, token: Omit<TokensTable, 'used' | 'ended'>) =>
  db
    .insertInto('tokens')
    .values({ ...token, used: null, ended: null })
    .execute();

/** Ends every token of an account; says how many there were. */
export const endTokens = async (db: Db, zone: string, account: string, at: Date): Promise<number> => {
  const ended = await db
    .updateTable('tokens')
    .set({ ended: at })
    .where('zone', '=', zone)
    .where('account', '=', account)
    .where('ended', 'is', null)
    .executeTakeFirst();
  return Number(ended.numUpdatedRows);
};
