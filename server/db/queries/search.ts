import { sql } from 'kysely';
import type { Case } from '../../../core/case/index.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords, byKey } from './bulk.ts';
import { whole } from './kept-state.ts';
import type { Mark, QueueRow } from './queue.ts';
import type { CaseCondition } from './seen.ts';

/** What a case is found by; `doc` are the words of its index. */
export type SearchRecord = {
  caseId: string;
  opened: string;
  point: readonly number[] | null;
  texts: readonly string[];
  doc: readonly string[];
};

/** Puts these cases into the index, or anew where they stand there otherwise: most steps of a case change nothing by which it is found. */
export const recordSearch = async (tx: Tx | Db, zone: string, rows: readonly SearchRecord[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    insert into search (zone, case_id, opened, point, texts, doc)
    select ${zone}, r.case_id, r.opened, r.point, r.texts, array_to_tsvector(r.doc)
    from json_to_recordset(${asRecords(rows)}::json) as r (case_id uuid, opened timestamptz, point integer[], texts uuid[], doc text[])
    on conflict (zone, case_id) do update
      set opened = excluded.opened, point = excluded.point, texts = excluded.texts, doc = excluded.doc
      where (search.opened, search.point, search.texts, search.doc) is distinct from (excluded.opened, excluded.point, excluded.texts, excluded.doc)`.execute(
    tx,
  );
};

/** The sealed values that the words of these cases came from. */
export const searchTexts = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (ids.length === 0) return new Map();
  const rows = await byKey(
    db,
    sql<{ caseId: string; texts: string[] }>`
    select case_id, texts::text[] from search where zone = ${zone} and case_id = any(${[...ids]}::uuid[])`,
  );
  return new Map(rows.map(({ caseId, texts }) => [caseId, texts]));
};

const before = (after: Mark | undefined, opened: string, id: string) =>
  after ? sql`and (${sql.ref(opened)}, ${sql.ref(id)}) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;

/** When the case so many places after this mark was opened: how dense the newest ones lie. */
export const openedAtPlace = async (db: Db, zone: string, after: Mark | undefined, place: number): Promise<Date | undefined> => {
  const { rows } = await sql<{ opened: Date }>`
    select c.opened from cases c where c.zone = ${zone} ${before(after, 'c.opened', 'c.id')}
    order by c.opened desc, c.id desc offset ${place} limit 1`.execute(db);
  return rows[0]?.opened;
};

/**
 * The newest cases whose index answers `query` and that fit the condition. The hits come from the index alone; each is then looked up by
 * its key, so that a condition on cases never makes the database walk all of them.
 */
export const foundCases = async (
  db: Db,
  zone: string,
  query: string,
  where: CaseCondition,
  after: Mark | undefined,
  most: number,
): Promise<QueueRow[]> => {
  const { rows } = await sql<QueueRow>`
    with hits as materialized (
      select s.case_id, s.opened from search s where s.zone = ${zone} and s.doc @@ ${query}::tsquery ${before(after, 's.opened', 's.case_id')}
    ), page as materialized (
      select h.case_id, h.opened from (select * from hits order by opened desc, case_id desc) h cross join lateral (
        select 1 from cases c where c.zone = ${zone} and c.id = h.case_id and ${where} limit 1) theirs
      limit ${most}
    )
    select c.id, c.state, 'none' as what, array[page.opened::text, page.case_id::text] as mark
    from page cross join lateral (select c.id, c.state from cases c where c.zone = ${zone} and c.id = page.case_id limit 1) c
    order by page.opened desc, page.case_id desc`.execute(db);
  return rows.map((row) => ({ ...row, state: whole<Case>(row.state) }));
};

/** On the row `c` of cases: its index answers the query. Asked row by row, for lists that are short already. */
export const answers = (zone: string, query: string): CaseCondition =>
  sql<boolean>`(select s.doc @@ ${query}::tsquery from search s where s.zone = ${zone} and s.case_id = c.id)`;

/** Words, names and telephone numbers of a confidential case are found by those named in it, its number by all who may see it. */
export const openTo = (who: string, number: string): CaseCondition =>
  sql<boolean>`(not c.confidential or ${who} = any(c.named) or c.number = ${number})`;

/** Cases in the order in which they were opened, for making the index anew. */
export const casesInOrder = async (
  db: Db,
  zone: string,
  after: Mark | undefined,
  most: number,
): Promise<{ id: string; state: Case; mark: string[] }[]> => {
  const { rows } = await sql<{ id: string; state: Case; mark: string[] }>`
    select c.id, c.state, array[c.opened::text, c.id::text] as mark from cases c
    where c.zone = ${zone} ${after ? sql`and (c.opened, c.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by c.opened, c.id limit ${most}`.execute(db);
  return rows.map((row) => ({ ...row, state: whole<Case>(row.state) }));
};
