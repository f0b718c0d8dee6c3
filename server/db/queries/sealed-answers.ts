import type { Db, SealedAnswersTable } from '../schema.ts';

export type SealedAnswer = Omit<SealedAnswersTable, 'zone'>;

/** Takes the place of a first request; false when somebody has it. */
export const claimAnswer = async (db: Db, zone: string, claim: SealedAnswer): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('sealedAnswers')
    .values({ zone, ...claim })
    .onConflict((row) => row.columns(['zone', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const findSealed = (db: Db, zone: string, id: string): Promise<SealedAnswer | undefined> =>
  db.selectFrom('sealedAnswers').selectAll().where('zone', '=', zone).where('id', '=', id).executeTakeFirst();

/** By the session that was shown with the first request. */
export const findSealedShown = (db: Db, zone: string, shown: string): Promise<SealedAnswer | undefined> =>
  db
    .selectFrom('sealedAnswers')
    .selectAll()
    .where('zone', '=', zone)
    .where('shown', '=', shown)
    .orderBy('made')
    .limit(1)
    .executeTakeFirst();

/** Takes over what a server began and never ended; false when somebody else was first. */
export const takeOverAnswer = async (db: Db, zone: string, { id, made }: SealedAnswer, now: Date): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('sealedAnswers')
    .set({ made: now })
    .where('zone', '=', zone)
    .where('id', '=', id)
    .where('made', '=', made)
    .where('sealed', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export const keepSealed = async (db: Db, zone: string, id: string, sealed: Uint8Array): Promise<void> => {
  await db
    .updateTable('sealedAnswers')
    .set({ sealed: Buffer.from(sealed) })
    .where('zone', '=', zone)
    .where('id', '=', id)
    .execute();
};

/** Nothing came of it that is worth repeating: the next one is a first one. */
export const dropClaim = async (db: Db, zone: string, id: string): Promise<void> => {
  await db.deleteFrom('sealedAnswers').where('zone', '=', zone).where('id', '=', id).where('sealed', 'is', null).execute();
};

/** Answers older than this are nobody's repeat any more. */
export const dropSealed = async (db: Db, zone: string, before: Date): Promise<void> => {
  await db.deleteFrom('sealedAnswers').where('zone', '=', zone).where('made', '<', before).execute();
};
