import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import type { CaseCondition } from './seen.ts';

/** Columns that a case and its spot share; the spot has when it is warned of and where it lies beside them. */
const shared = [
  ...['number', 'programme', 'stage', 'phase', 'kind', 'category', 'source', 'area_path', 'lead', 'units', 'kept', 'confidential'],
  ...['restricted', 'named', 'rank', 'due'],
];
const columns = [...shared, 'warn', 'lng', 'lat'];

const listed = (of: string, some = columns) => sql.raw(some.map((column) => `${of}.${column}`).join(', '));

const moved = sql.raw(columns.map((column) => `${column} = excluded.${column}`).join(', '));

/** Puts these cases on the map as they stand now, and takes those away that are over. A row that stands as it was is not written. */
export const recordSpots = async (db: Db, zone: string, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await sql`
    with c as materialized (
      select c.zone, c.id, ${listed('c', shared)}, case when c.state -> 'promise' ->> 'warnAt' ~ '^\\d' then (c.state -> 'promise' ->> 'warnAt')::timestamptz end as warn,
        c.point[1] as lng, c.point[2] as lat
      from cases c where c.zone = ${zone} and c.id = any(${[...ids]}::uuid[]) and c.phase <> 'done' and c.point is not null
    ), gone as (
      delete from spots s where s.zone = ${zone} and s.id = any(${[...ids]}::uuid[]) and not exists (select from c where c.id = s.id)
    )
    insert into spots (zone, id, ${sql.raw(columns.join(', '))}) select c.zone, c.id, ${listed('c')} from c
    on conflict (zone, id) do update set ${moved} where (${listed('spots')}) is distinct from (${listed('excluded')})`.execute(db);
};

/** Degrees × 10⁷: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** On the row `c` of spots: how its promise stands at an instant. 0 in time, 1 near its end, 2 late, 3 standing still or without a limit. */
const stateAt = (now: Date) =>
  sql<number>`case when c.due = 'infinity' then 3 when c.due <= ${now} then 2 when c.warn <= ${now} then 1 else 0 end`;

const within = ([west, south, east, north]: Box): CaseCondition =>
  sql<boolean>`(c.lng between ${west} and ${east} and c.lat between ${south} and ${north})`;

/** A confidential case is on nobody's map but those named in it. */
const shownTo = (who: string): CaseCondition => sql<boolean>`(not c.confidential or ${who} = any(c.named))`;

type Asked = { box: Box; where: CaseCondition; who: string; now: Date };

/** Every open case of a stretch of the map, each by itself, but no more than so many. */
export const spotsIn = async (
  db: Db,
  zone: string,
  { box, where, who, now }: Asked,
  most: number,
): Promise<{ lng: number; lat: number; state: number }[]> => {
  const { rows } = await sql<{ lng: number; lat: number; state: number }>`
    select c.lng, c.lat, ${stateAt(now)} as state from spots c
    where c.zone = ${zone} and ${within(box)} and ${shownTo(who)} and ${where} limit ${most}`.execute(db);
  return rows;
};

/** The same counted in squares of this size, for more cases than anybody can tell apart: where, how many, how many late, how many near. */
export const heapsIn = async (
  db: Db,
  zone: string,
  { box, where, who, now }: Asked,
  size: number,
): Promise<{ lng: number; lat: number; count: number; late: number; near: number }[]> => {
  const { rows } = await sql<{ lng: number; lat: number; count: number; late: number; near: number }>`
    select round(avg(lng))::integer as lng, round(avg(lat))::integer as lat, count(*) as count,
      count(*) filter (where state = 2) as late, count(*) filter (where state = 1) as near
    from (select c.lng, c.lat, ${stateAt(now)} as state from spots c
      where c.zone = ${zone} and ${within(box)} and ${shownTo(who)} and ${where}) as shown
    group by lng / ${size}::integer, lat / ${size}::integer`.execute(db);
  return rows;
};

/** On the row `c` of cases: it lies in this stretch of the map. */
export const liesIn = ([west, south, east, north]: Box): CaseCondition =>
  sql<boolean>`(c.point[1] between ${west} and ${east} and c.point[2] between ${south} and ${north})`;
