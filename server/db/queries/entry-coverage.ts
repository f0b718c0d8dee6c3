import { sql } from 'kysely';
import type { Coverage } from '../../../core/programme/registers.ts';
import type { Db } from '../schema.ts';
import type { EntryCondition } from './entries.ts';

/** How many of what a rule counts an entry has. */
export type Counted = Readonly<{ id: string; key: string; area: string; n: number }>;

type Where = Readonly<{ programme: string; register: string; seen: EntryCondition }>;

/** Every active entry with how many it has of what the rule counts, in the order of keys. */
export const countedFor = async (
  db: Db,
  zone: string,
  { counts, at }: Coverage,
  { programme, register, seen }: Where,
): Promise<Counted[]> => {
  const items = sql`e.zone = ${zone} and e.programme = ${programme} and e.register = ${register} and e.active and ${seen}
    ${at === undefined ? sql`` : sql`and e.stage = any(${[...at]}::text[])`}`;
  if (!('borne' in counts)) {
    const name = 'role' in counts ? counts.role : counts.relation;
    const { rows } = await sql<Counted>`
      select e.id, e.key, e.area, (select count(*)::int from unnest(e.links) as l where l like ${`${name}:%`}) as n
      from entries e where ${items} order by e.key`.execute(db);
    return rows;
  }
  const { borne } = counts;
  const { rows } = await sql<Counted>`
    with l as (
      select link, count(*)::int as n from entries o cross join unnest(o.links) as link
      where o.zone = ${zone} and o.programme = ${programme} and o.register = ${borne.register} and o.active
        ${borne.at === undefined ? sql`` : sql`and o.stage = any(${[...borne.at]}::text[])`} and link like ${`${borne.relation}:entry:%`}
      group by link
    )
    select e.id, e.key, e.area, coalesce(l.n, 0) as n from entries e
    left join l on l.link = ${`${borne.relation}:entry:`} || e.id::text where ${items} order by e.key`.execute(db);
  return rows;
};

/** Entries on whose terms or milestones time has told by this day. */
export const wakingEntries = async (db: Db, zone: string, today: string, most: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from entries where zone = ${zone} and wakes < ${today}::date order by wakes, id limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
};
