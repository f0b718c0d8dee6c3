import { type RawBuilder, sql } from 'kysely';
import type { Case } from '../../../core/case/index.ts';
import type { Db } from '../schema.ts';
import { whole } from './kept-state.ts';
import type { CaseCondition } from './seen.ts';
import type { Look } from './trays.ts';

/** Where a page ended: the columns of its order, as text. */
export type Mark = readonly string[];

/** One line of a queue: the case as it stands, and what of it waits for whoever looks. */
export type QueueRow = { id: string; state: Case; what: string; mark: string[] };

const kept = (rows: readonly QueueRow[]): QueueRow[] => rows.map((row) => ({ ...row, state: whole(row.state) }));

const waiting = (zone: string, { trays, where }: Look, filter: CaseCondition, after: Mark | undefined, most: number) => sql`
  (select w.rank, w.due, w.case_id, w.what from waits w join cases c on c.zone = ${zone} and c.id = w.case_id
   where w.zone = ${zone} and ${trays.length === 1 ? sql`w.tray = ${trays[0]}` : sql`w.tray = any(${[...trays]}::text[])`}
     and ${where} and ${filter}
     ${after ? sql`and (w.rank, w.due, w.case_id) > (${after[0]}::smallint, ${after[1]}::timestamptz, ${after[2]}::uuid)` : sql``}
   order by w.rank, w.due, w.case_id limit ${most})`;

/** What waits in these trays, the most urgent and the soonest due first; a case that waits twice stands once. */
export const waitingCases = async (
  db: Db,
  zone: string,
  looks: readonly Look[],
  filter: CaseCondition,
  after: Mark | undefined,
  most: number,
): Promise<QueueRow[]> => {
  if (looks.length === 0) return [];
  const parts = sql.join(
    looks.map((look) => waiting(zone, look, filter, after, most * 2)),
    sql` union all `,
  );
  const { rows } = await sql<QueueRow>`
    with first as (
      select distinct on (case_id) case_id, rank, due, what from (${parts}) as waiting order by case_id, rank, due
    ), page as (select * from first order by rank, due, case_id limit ${most})
    select c.id, c.state, page.what, array[page.rank::text, page.due::text, page.case_id::text] as mark
    from page join cases c on c.zone = ${zone} and c.id = page.case_id
    order by page.rank, page.due, page.case_id`.execute(db);
  return kept(rows);
};

/** Open cases whose promise falls due in a stretch of time, by urgency; each urgency is one walk along its index. */
export const dueCases = async (
  db: Db,
  zone: string,
  [from, until]: readonly [Date | '-infinity', Date | 'ever'],
  where: CaseCondition,
  after: Mark | undefined,
  most: number,
): Promise<QueueRow[]> => {
  const { rows } = await sql<QueueRow>`
    select c.id, c.state, 'none' as what, array[page.rank::text, page.due::text, page.id::text] as mark
    from (
      select found.* from (values (0), (1), (2)) as ranks (rank) cross join lateral (
        select c.rank, c.due, c.id from cases c
        where c.zone = ${zone} and c.rank = ranks.rank and c.phase <> 'done' and c.due >= ${from}::timestamptz and ${until === 'ever' ? sql`true` : sql`c.due < ${until}`} and ${where}
          ${after ? sql`and (c.rank, c.due, c.id) > (${after[0]}::smallint, ${after[1]}::timestamptz, ${after[2]}::uuid)` : sql``}
        order by c.due, c.id limit ${most}) as found
      order by rank, due, id limit ${most}
    ) as page join cases c on c.zone = ${zone} and c.id = page.id
    order by page.rank, page.due, page.id`.execute(db);
  return kept(rows);
};

/** Cases from the newest back. */
export const newestCases = async (
  db: Db,
  zone: string,
  where: CaseCondition,
  after: Mark | undefined,
  most: number,
): Promise<QueueRow[]> => {
  const { rows } = await sql<QueueRow>`
    select c.id, c.state, 'none' as what, array[c.opened::text, c.id::text] as mark from cases c
    where c.zone = ${zone} and ${where}
      ${after ? sql`and (c.opened, c.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by c.opened desc, c.id desc limit ${most}`.execute(db);
  return kept(rows);
};

const counted = async (db: Db, rows: RawBuilder<unknown>): Promise<number> => {
  const found = await sql<{ count: number }>`select count(*) as count from (${rows}) as counted`.execute(db);
  return found.rows[0]?.count ?? 0;
};

/** How many wait in these trays, but never counted further than `most`. */
export const countWaiting = async (
  db: Db,
  zone: string,
  looks: readonly Look[],
  most: number,
  filter: CaseCondition = sql<boolean>`true`,
): Promise<number> => {
  if (looks.length === 0) return 0;
  const parts = looks.map(
    ({ trays, where }) => sql`
    (select w.case_id from waits w join cases c on c.zone = ${zone} and c.id = w.case_id
     where w.zone = ${zone} and w.tray = any(${[...trays]}::text[]) and ${where} and ${filter} limit ${most})`,
  );
  return counted(db, sql`select distinct case_id from (${sql.join(parts, sql` union all `)}) as waiting limit ${most}`);
};

/** How many of the zone's cases fit, but never counted further than `most`. */
export const countCases = (db: Db, zone: string, where: CaseCondition, most: number): Promise<number> =>
  counted(db, sql`select 1 from cases c where c.zone = ${zone} and ${where} limit ${most}`);
