import type { Db, TokensTable } from '../schema.ts';

/** The bearer token of this hash that was not ended. */
export const findToken = (db: Db, zone: string, hash: string): Promise<TokensTable | undefined> =>
  db.selectFrom('tokens').selectAll().where('zone', '=', zone).where('hash', '=', hash).where('ended', 'is', null).executeTakeFirst();

/** Whether the zone has any account yet. */
export const hasAccounts = async (db: Db, zone: string): Promise<boolean> =>
  (await db.selectFrom('zoneRows').select('id').where('zone', '=', zone).where('sheet', '=', 'accounts').limit(1).executeTakeFirst()) !==
  undefined;
