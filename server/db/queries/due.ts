import { sql } from 'kysely';
import type { Db } from '../schema.ts';

/** Cases whose clocks have something to say, the longest waiting first. The door locks each and asks again, so nobody is told twice. */
export const dueCases = async (db: Db, zone: string, at: Date, most: number): Promise<string[]> =>
  (await db.selectFrom('cases').select('id').where('zone', '=', zone).where('wake', '<=', at).orderBy('wake').limit(most).execute()).map(
    ({ id }) => id,
  );

/** Answers older than this are nobody's repeat any more. */
export const dropAnswers = async (db: Db, zone: string, before: Date): Promise<number> =>
  Number((await db.deleteFrom('answers').where('zone', '=', zone).where('at', '<', before).executeTakeFirst()).numDeletedRows);

/** Uploads that no report claimed in time: their rows go first, their files after. */
export const dropUnclaimed = async (db: Db, zone: string, before: Date, most: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    delete from attachments where zone = ${zone} and id = any(array(
      select id from attachments where zone = ${zone} and claimed is null and uploaded < ${before} limit ${most} for update skip locked))
      and claimed is null
    returning id`.execute(db);
  return rows.map(({ id }) => id);
};
