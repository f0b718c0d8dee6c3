import { sql } from 'kysely';
import type { Case } from '../../../core/case/index.ts';
import type { Db } from '../schema.ts';
import { whole } from './kept-state.ts';
import type { CaseCondition } from './seen.ts';

export type StandingCase = { id: string; number: string; state: Case; seq: number; wake: Date | null };

/** A case that fits the condition; undefined when there is none, or when it is not theirs to see. */
export const findCase = async (db: Db, zone: string, id: string, where: CaseCondition): Promise<StandingCase | undefined> => {
  const { rows } = await sql<StandingCase>`
    select c.id, c.number, c.state, c.seq, c.wake from cases c where c.zone = ${zone} and c.id = ${id}::uuid and ${where}`.execute(db);
  return rows[0] && { ...rows[0], state: whole(rows[0].state) };
};

/** The numbers of cases, for those that a case names. */
export const numbersOf = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('cases')
    .select(['id', 'number'])
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, number }) => [id, number]));
};

/** Whose link this is, by the hash of its token. */
export const findLink = (db: Db, zone: string, hash: string) =>
  db.selectFrom('links').select(['caseId', 'caller', 'generation']).where('zone', '=', zone).where('hash', '=', hash).executeTakeFirst();

/** Cases whose clocks have something to say by now, the longest waiting first. Looking does not take them: the door does. */
export const wokenCases = (db: Db, zone: string, now: Date, most: number): Promise<{ id: string; wake: Date | null }[]> =>
  db.selectFrom('cases').select(['id', 'wake']).where('zone', '=', zone).where('wake', '<=', now).orderBy('wake').limit(most).execute();

/** Whether cases are imported, so that nobody is told of them. */
export const quietCases = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('cases')
    .select('id')
    .where('zone', '=', zone)
    .where('quiet', '=', true)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Set(rows.map(({ id }) => id));
};
