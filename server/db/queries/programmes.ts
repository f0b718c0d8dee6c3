import type { Db } from '../schema.ts';

/** Keeps today's programmes under the hash of their content; one that is known stays as it is. */
export const keepProgrammes = async (
  db: Db,
  zone: string,
  programmes: readonly { hash: string; id: string; content: unknown }[],
  at: Date,
): Promise<void> => {
  if (programmes.length === 0) return;
  await db
    .insertInto('programmes')
    .values(programmes.map(({ hash, id, content }) => ({ zone, hash, id, content: JSON.stringify(content), stored: at })))
    .onConflict((row) => row.columns(['zone', 'hash']).doNothing())
    .execute();
};

/** Every programme that ever opened a case here. */
export const keptProgrammes = (db: Db, zone: string): Promise<{ hash: string; content: unknown }[]> =>
  db.selectFrom('programmes').select(['hash', 'content']).where('zone', '=', zone).execute();
