import { type RawBuilder, sql } from 'kysely';
import { findingsOf, type Visit } from '../../../core/round/index.ts';
import type { Db, Tx } from '../schema.ts';
import type { VisitsTable } from '../visit-tables.ts';
import { asRecords, unread } from './bulk.ts';

export type KeptVisit = Pick<VisitsTable, 'id' | 'seq' | 'hash'> & { state: Visit };

/** A condition on the row `v` of `visits`. */
export type VisitCondition = RawBuilder<boolean>;

const columns = sql`v.id, v.state, v.seq, v.hash`;

/** These visits as they stand, held until the transaction ends. */
export const lockVisits = async (tx: Tx, zone: string, ids: readonly string[]): Promise<KeptVisit[]> =>
  (
    await sql<KeptVisit>`
      select ${columns} from visits v where v.zone = ${zone} and v.id = any(${[...ids]}::uuid[]) order by v.id for update`.execute(tx)
  ).rows;

const ofOf = ({ because }: Visit): string => (because.why === 'schedule' ? '' : because.why === 'recheck' ? because.visit : because.id);

/** The row of a visit, worked out from its fold. */
export const visitRow = (id: string, state: Visit, { seq, hash }: { seq: number; hash: string }) => ({
  id,
  programme: state.programme,
  round: state.round,
  version: state.version,
  subjectKind: state.subject.kind,
  subject: state.subject.id,
  area: state.subject.area,
  areaPath: [...state.subject.areaPath],
  kinds: [...state.kinds],
  who: [...state.who],
  visitors: [...new Set(state.works.flatMap(({ by, together }) => [by, ...together]))],
  opens: state.opens,
  closes: state.closes,
  hidden: state.hidden && state.works.length === 0,
  stage: state.stage,
  late: state.late,
  why: state.because.why,
  of: ofOf(state),
  at: state.works[0]?.at ?? null,
  works: state.works.length,
  failed: new Set(state.works.flatMap(({ failed }) => failed)).size,
  cases: [...new Set([...findingsOf(state).map((one) => one.case), ...(state.because.why === 'recheck' ? [state.because.case] : [])])],
  state,
  seq,
  hash,
});

export const recordVisits = async (tx: Tx, zone: string, rows: readonly ReturnType<typeof visitRow>[]): Promise<void> => {
  if (rows.length === 0) return;
  const records = asRecords(rows.map((row) => ({ zone, ...row })));
  await unread(
    tx,
    sql`
    insert into visits select * from json_populate_recordset(null::visits, ${records}::json)
    on conflict (zone, id) do update set who = excluded.who, visitors = excluded.visitors, hidden = excluded.hidden, stage = excluded.stage, late = excluded.late,
      at = excluded.at, works = excluded.works, failed = excluded.failed, cases = excluded.cases, state = excluded.state,
      seq = excluded.seq, hash = excluded.hash`,
  );
};

/** Which of these visits there are already, and who goes. */
export const visitsThere = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ id: string; who: string }>`
    select id, array_to_string(who, ' ') as who from visits where zone = ${zone} and id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, who }) => [id, who]));
};

/** Planned visits whose time is over, the oldest first. */
export const overVisits = async (db: Db, zone: string, now: Date, most: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from visits where zone = ${zone} and stage = 'planned' and closes <= ${now} order by closes, id limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
};

export const findVisit = async (db: Db, zone: string, id: string): Promise<KeptVisit | undefined> =>
  (await sql<KeptVisit>`select ${columns} from visits v where v.zone = ${zone} and v.id = ${id}::uuid`.execute(db)).rows[0];

type Paged = { order?: 'opens' | 'newest'; most: number };

/** Visits that meet a condition, in the order in which they fall due, or the newest first. */
export const visitsWhere = async (db: Db, zone: string, where: VisitCondition, { order = 'opens', most }: Paged): Promise<KeptVisit[]> => {
  const by = order === 'newest' ? sql`v.opens desc, v.id desc` : sql`v.opens, v.id`;
  return (
    await sql<KeptVisit>`select ${columns} from visits v where v.zone = ${zone} and ${where} order by ${by} limit ${most}`.execute(db)
  ).rows;
};

export type Coverage = { programme: string; round: string; day: string; stage: string; late: boolean; n: number; failed: number };

/** How many visits of each round stand how, by the local day on which they fall due. */
export const coverageOf = async (db: Db, zone: string, where: VisitCondition, offsetMinutes: number): Promise<Coverage[]> =>
  (
    await sql<Coverage>`
      select v.programme, v.round, to_char((v.opens at time zone 'UTC') + make_interval(mins => ${offsetMinutes}::int), 'YYYY-MM-DD') as day,
        v.stage, v.late, count(*)::int as n, sum(v.failed)::int as failed
      from visits v where v.zone = ${zone} and ${where} group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(db)
  ).rows;
