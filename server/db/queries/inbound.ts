import type { Db } from '../schema.ts';

/** Takes a nonce; false when it was taken before. */
export const takeNonce = async (db: Db, zone: string, way: string, nonce: string, at: Date): Promise<boolean> => {
  const taken = await db
    .insertInto('inboundNonces')
    .values({ zone, way, nonce, at })
    .onConflict((row) => row.doNothing())
    .executeTakeFirst();
  return Number(taken.numInsertedOrUpdatedRows) > 0;
};

/** Forgets nonces whose requests would be too old to be believed anyway. */
export const dropNonces = async (db: Db, zone: string, before: Date): Promise<void> => {
  await db.deleteFrom('inboundNonces').where('zone', '=', zone).where('at', '<', before).execute();
};
