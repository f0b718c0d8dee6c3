import { sql } from 'kysely';
import type { Case } from '../../../core/case/index.ts';
import type { Db } from '../schema.ts';
import { whole } from './kept-state.ts';
import type { CaseCondition } from './seen.ts';

/** A case whose result is awaited elsewhere, with where the page goes on. */
export type AwaitedCase = { id: string; state: Case; mark: string[] };

/** Cases whose results wait to go back, or have gone, those due soonest first; without a limit from above, the oldest first. */
export const awaitedCases = async (
  db: Db,
  zone: string,
  back: string,
  where: CaseCondition,
  after: readonly string[] | undefined,
  most: number,
): Promise<AwaitedCase[]> => {
  const due = sql`coalesce(c.above_due, 'infinity'::timestamptz)`;
  const { rows } = await sql<AwaitedCase>`
    select c.id, c.state, array[${due}::text, c.id::text] as mark from cases c
    where c.zone = ${zone} and c.back = ${back} and c.back <> 'none' and ${where}
      ${after ? sql`and (${due}, c.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by ${due}, c.id limit ${most}`.execute(db);
  return rows.map((row) => ({ ...row, state: whole(row.state) }));
};

/** Cases of the zone by id, as far as they fit. */
export const someCases = async (
  db: Db,
  zone: string,
  ids: readonly string[],
  where: CaseCondition,
): Promise<{ id: string; state: Case }[]> => {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string; state: Case }>`
    select c.id, c.state from cases c where c.zone = ${zone} and c.id = any(${[...ids]}::uuid[]) and ${where}`.execute(db);
  return rows.map((row) => ({ ...row, state: whole(row.state) }));
};

/** What came of a case: the last event that said so, with what was filled in, and when. */
export type ResultEvent = { stream: string; type: string; data: unknown; at: Date };

/** The last event of each case by which it was answered, resolved, declined or withdrawn. */
export const resultsOf = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, ResultEvent>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<ResultEvent>`
    select distinct on (e.stream) e.stream, e.type, e.data, e.at from events e
    where e.zone = ${zone} and e.stream = any(${[...ids]}::text[])
      and e.type in ('answered', 'resolved', 'submitted', 'declined', 'passed-on', 'withdrawn')
    order by e.stream, e.seq desc`.execute(db);
  return new Map(rows.map((row) => [row.stream, row]));
};

/** How many results wait in each of these states, never counted further than `most`. */
export const countAwaited = async (db: Db, zone: string, back: string, where: CaseCondition, most: number): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select 1 from cases c where c.zone = ${zone} and c.back = ${back} and c.back <> 'none' and ${where} limit ${most}) as counted`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
};

/** Of confidential cases only those in which this account is named. */
export const openTo = (who: string): CaseCondition => sql<boolean>`(not c.confidential or ${who} = any(c.named))`;
