import { sql } from 'kysely';
import type { CaseKind } from '../../../core/zone/index.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords, unread } from './bulk.ts';
import { whole } from './kept-state.ts';
import type { QueueRow } from './queue.ts';
import type { CaseCondition } from './seen.ts';

/** What of each programme is counted. */
export type Counted = readonly Readonly<{ programme: string; kinds: readonly CaseKind[] }>[];

const oneIsCounted = ({ programme, kinds }: Counted[number]) =>
  sql<boolean>`(c.programme = ${programme} and c.kind = any(${[...kinds]}::text[]))`;

/** A case that is counted: sorted, taken on, and nothing that is kept from anybody. */
const isCounted = (counted: Counted) => sql<boolean>`(c.category <> 'unsorted' and c.stage <> 'declined' and not c.confidential
  and not c.restricted and cardinality(c.kept) = 0 and c.state -> 'shield' ->> 'clue' is null
  and (${sql.join([sql`false`, ...counted.map(oneIsCounted)], sql` or `)}))`;

/** Counts these cases as they stand now, or no longer, by the zone's own days. */
export const countCalls = async (tx: Tx, zone: string, ids: readonly string[], counted: Counted, minutes: number): Promise<void> => {
  if (ids.length === 0) return;
  const these = [...ids];
  await unread(tx, sql`delete from topic_calls where zone = ${zone} and case_id = any(${these}::uuid[])`);
  await unread(
    tx,
    sql`
    insert into topic_calls (zone, case_id, programme, category, area_path, day)
    select ${zone}, c.id, c.programme, c.category, c.area_path, ((c.opened at time zone 'UTC') + make_interval(mins => ${minutes}))::date
    from cases c where c.zone = ${zone} and c.id = any(${these}::uuid[]) and ${isCounted(counted)}`,
  );
};

export type CountedCell = { category: string; area: string; now: number; before: number; lastYear: number };

/** Days from after the first to the last of each span. */
export type Spans = Readonly<Record<'now' | 'before' | 'lastYear', readonly [after: string, last: string]>>;

const within = ([after, last]: readonly [string, string]) => sql`(day > ${after}::date and day <= ${last}::date)`;

/** How often people called about each sort of thing in each area, where it was so often of late. */
export const countedCells = async (db: Db, zone: string, programme: string, spans: Spans, least: number): Promise<CountedCell[]> =>
  (
    await sql<CountedCell>`
      select category, area, count(*) filter (where ${within(spans.now)})::int as now,
        count(*) filter (where ${within(spans.before)})::int as before, count(*) filter (where ${within(spans.lastYear)})::int as last_year
      from topic_calls cross join lateral unnest(area_path) as area
      where zone = ${zone} and programme = ${programme} and (${within(spans.now)} or ${within(spans.before)} or ${within(spans.lastYear)})
      group by category, area having count(*) filter (where ${within(spans.now)}) >= ${least}`.execute(db)
  ).rows;

/** Whether anything of a programme was counted in these days. */
export const anyCounted = async (db: Db, zone: string, programme: string, span: readonly [string, string]): Promise<boolean> =>
  (await sql`select 1 from topic_calls where zone = ${zone} and programme = ${programme} and ${within(span)} limit 1`.execute(db)).rows
    .length > 0;

type Matter = Readonly<{ category: string; area: string }>;

/** How often people called about one matter in each of these spans. */
export const countedIn = async (
  db: Db,
  zone: string,
  { category, area }: Matter,
  spans: Spans,
): Promise<Omit<CountedCell, keyof Matter>> => {
  const { rows } = await sql<Omit<CountedCell, keyof Matter>>`
    select count(*) filter (where ${within(spans.now)})::int as now, count(*) filter (where ${within(spans.before)})::int as before,
      count(*) filter (where ${within(spans.lastYear)})::int as last_year
    from topic_calls where zone = ${zone} and category = ${category} and area_path @> ${[area]}::text[]`.execute(db);
  return rows[0] ?? { now: 0, before: 0, lastYear: 0 };
};

/** Calls about a matter by week, from a day on; a week is named by its Monday. */
export const countedWeeks = async (
  db: Db,
  zone: string,
  { category, area }: Matter,
  from: string,
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ week: string; n: number }>`
    select date_trunc('week', day::timestamp)::date::text as week, count(*)::int as n
    from topic_calls where zone = ${zone} and category = ${category} and area_path @> ${[area]}::text[] and day >= ${from}::date
    group by 1`.execute(db);
  return new Map(rows.map(({ week, n }) => [week, n]));
};

/** The counted cases of a matter that fit a condition, the newest first. */
export const countedCases = async (
  db: Db,
  zone: string,
  { category, area }: Matter,
  from: string,
  seen: CaseCondition,
  most: number,
): Promise<QueueRow[]> => {
  const { rows } = await sql<QueueRow>`
    select c.id, c.state, 'none' as what, '{}'::text[] as mark
    from topic_calls t join cases c on c.zone = ${zone} and c.id = t.case_id
    where t.zone = ${zone} and t.category = ${category} and t.area_path @> ${[area]}::text[] and t.day >= ${from}::date and ${seen}
    order by t.day desc, c.id desc limit ${most}`.execute(db);
  return rows.map((row) => ({ ...row, state: whole(row.state) }));
};

export type Proposal = CountedCell & { programme: string; areaPath: string[]; place: number; days: number; weeks: number[] };

/** What is proposed from now on, in the place of what was. */
export const recordProposals = async (
  tx: Tx,
  zone: string,
  rows: readonly Proposal[],
  look: { position: number; at: Date; day: string },
): Promise<void> => {
  await unread(tx, sql`delete from topic_proposals where zone = ${zone}`);
  if (rows.length > 0)
    await unread(
      tx,
      sql`
      insert into topic_proposals
      select * from json_populate_recordset(null::topic_proposals, ${asRecords(rows.map((row) => ({ zone, ...row })))}::json)`,
    );
  await unread(
    tx,
    sql`
    insert into topic_looks (zone, position, at, day) values (${zone}, ${look.position}, ${look.at}, ${look.day}::date)
    on conflict (zone) do update set position = excluded.position, at = excluded.at, day = excluded.day`,
  );
};

/** What is proposed, and when that was worked out; without a word nobody has looked yet. */
export const proposals = async (db: Db, zone: string): Promise<{ items: Proposal[]; at: Date | null }> => {
  const [{ rows }, look] = await Promise.all([
    sql<Proposal>`
      select category, area, programme, area_path, place, days, now, before, last_year, weeks from topic_proposals
      where zone = ${zone} order by place`.execute(db),
    lastLook(db, zone),
  ]);
  return { items: rows, at: look?.at ?? null };
};

/** When the figures were last looked through. */
export const lastLook = async (db: Db, zone: string): Promise<{ position: number; at: Date; day: string } | undefined> =>
  (
    await sql<{
      position: number;
      at: Date;
      day: string;
    }>`select position, at, day::text as day from topic_looks where zone = ${zone}`.execute(db)
  ).rows[0];
