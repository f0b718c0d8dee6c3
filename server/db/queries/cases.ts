import { sql } from 'kysely';
import type { Case } from '../../../core/case/index.ts';
import type { Db } from '../schema.ts';
import { byKey } from './bulk.ts';
import { whole } from './kept-state.ts';
import type { CaseCondition } from './seen.ts';

export type StandingCase = { id: string; number: string; state: Case; seq: number; wake: Date | null };

/** One case, and whether it belongs to a repeated matter. */
export type FoundCase = StandingCase & { repeated: boolean };

/** A case that fits the condition; undefined when there is none, or when it is not theirs to see. */
export const findCase = async (db: Db, zone: string, id: string, where: CaseCondition): Promise<FoundCase | undefined> => {
  const [row] = await byKey(
    db,
    sql<FoundCase>`
    select c.id, c.number, c.state, c.seq, c.wake,
      exists (select from repeat_cases r where r.zone = ${zone} and r.case_id = c.id) as repeated
    from cases c where c.zone = ${zone} and c.id = ${id}::uuid and ${where}`,
  );
  return row && { ...row, state: whole(row.state) };
};

/** Those of these cases that fit the condition. */
export const casesByIds = async (db: Db, zone: string, ids: readonly string[], where: CaseCondition): Promise<StandingCase[]> => {
  const { rows } = await sql<StandingCase>`
    select c.id, c.number, c.state, c.seq, c.wake from cases c where c.zone = ${zone} and c.id = any(${[...ids]}::uuid[]) and ${where}`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, state: whole(row.state) }));
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

/** The numbers of those of these cases that fit the condition. */
export const seenNumbers = async (
  db: Db,
  zone: string,
  ids: readonly string[],
  where: CaseCondition,
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; number: string }>`
    select c.id, c.number from cases c where c.zone = ${zone} and c.id = any(${[...ids]}::uuid[]) and ${where}`.execute(db);
  return new Map(rows.map(({ id, number }) => [id, number]));
};

/** Whose link this is, by the hash of its token. */
export const findLink = async (db: Db, zone: string, hash: string) =>
  (await byKey(db, db.selectFrom('links').select(['caseId', 'caller', 'generation']).where('zone', '=', zone).where('hash', '=', hash)))[0];

/** Open cases with a due date that was guessed, because the holidays of its year were not known; in the order of their ids. */
export const estimatedCases = async (db: Db, zone: string, after: string, most: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select c.id from cases c where c.zone = ${zone} and c.phase <> 'done' and c.id > ${after}::uuid
      and 'true' in (c.state -> 'promise' ->> 'estimated', c.state -> 'clock' ->> 'estimated')
    order by c.id limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
};
