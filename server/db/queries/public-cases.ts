import { sql } from 'kysely';
import type { Case } from '../../../core/case/index.ts';
import type { Db } from '../schema.ts';
import { whole } from './kept-state.ts';
import type { CaseCondition } from './seen.ts';

/**
 * What may be listed to everybody. `categories` are those of services that are listed at once, `accepted` of those that are listed
 * once the desk has accepted the case; `sources` and `matters` are those never listed, each with its programme before it.
 */
export type PublicRule = Readonly<{
  categories: readonly string[];
  accepted: readonly string[];
  sources: readonly string[];
  matters: readonly string[];
}>;

/** A case that others may know of: `by` is the account that opened it, where somebody asks whose it is. */
export type PublicRow = { id: string; number: string; state: Case; shown: boolean; by: string };

/** Confidential cases, reports of wrongdoing and matters between people are never shown, whatever their category. */
const isPublic = ({ categories, accepted, sources, matters }: PublicRule): CaseCondition => sql<boolean>`(
  (c.category = any(${[...categories]}::text[]) or (c.category = any(${[...accepted]}::text[]) and c.phase <> 'intake'))
  and not c.confidential and c.kind <> 'misconduct' and c.kept = '{}'
  and c.programme || ' ' || c.source <> all(${[...sources]}::text[])
  and c.programme || ' ' || c.matter <> all(${[...matters]}::text[]))`;

const opener = (zone: string, asks: boolean) =>
  asks ? sql`(select e.who from events e where e.zone = ${zone} and e.stream = c.id::text and e.seq = 1)` : sql`'nobody'`;

const kept = (rows: readonly PublicRow[]): PublicRow[] => rows.map((row) => ({ ...row, state: whole(row.state) }));

export type PublicAsked = Readonly<{
  rule: PublicRule;
  categories: readonly string[];
  from: Date;
  until: Date;
  /** Whether those that are over, or those that are not, are wanted; both when undefined. */
  over?: boolean;
  /** Whether whoever asks may own some. */
  owned: boolean;
  most: number;
  skip: number;
}>;

/** Cases that may be listed, opened in a stretch of time, from the newest back. */
export const publicCases = async (db: Db, zone: string, asked: PublicAsked): Promise<PublicRow[]> => {
  const { rule, categories, from, until, over, owned, most, skip } = asked;
  const status = over === undefined ? sql`` : over ? sql`and c.phase in ('rating', 'done')` : sql`and c.phase not in ('rating', 'done')`;
  const { rows } = await sql<PublicRow>`
    select c.id, c.number, c.state, true as shown, ${opener(zone, owned)} as by from cases c
    where c.zone = ${zone} and c.opened >= ${from} and c.opened <= ${until} and c.category = any(${[...categories]}::text[])
      and ${isPublic(rule)} ${status}
    order by c.opened desc, c.id desc limit ${most} offset ${skip}`.execute(db);
  return kept(rows);
};

/** The cases with these numbers, whether or not they may be shown, from the newest back. */
export const casesNumbered = async (db: Db, zone: string, numbers: readonly string[], rule: PublicRule): Promise<PublicRow[]> => {
  const { rows } = await sql<PublicRow>`
    select c.id, c.number, c.state, ${isPublic(rule)} as shown, ${opener(zone, true)} as by from cases c
    where c.zone = ${zone} and c.number = any(${[...numbers]}::text[])
    order by c.opened desc, c.id desc`.execute(db);
  return kept(rows);
};

/** Where the last reply to the caller of each case is sealed, by case. */
export const replySeals = async (db: Db, zone: string, cases: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (cases.length === 0) return new Map();
  const { rows } = await sql<{ stream: string; reply: string | null }>`
    select distinct on (e.stream) e.stream, e.data -> 'data' -> 'reply' ->> 'personal' as reply from events e
    where e.zone = ${zone} and e.stream = any(${[...cases]}::text[]) and e.type in ('answered', 'resolved')
    order by e.stream, e.seq desc`.execute(db);
  return new Map(rows.flatMap(({ stream, reply }) => (reply === null ? [] : [[stream, reply]])));
};

/** When rows of these sheets last changed; the beginning of the zone where none ever did. */
export const sheetsChanged = async (db: Db, zone: string, sheets: readonly string[]): Promise<Date> => {
  const ranges = sheets.map((sheet) => sql`(e.stream >= ${`${sheet}/`} collate "C" and e.stream < ${`${sheet}0`} collate "C")`);
  const { rows } = await sql<{ at: Date }>`
    select coalesce(
      (select max(e.recorded) from events e where e.zone = ${zone} and (${sql.join(ranges, sql` or `)})),
      (select made from zones where zone = ${zone})) as at`.execute(db);
  return rows[0]?.at ?? new Date(0);
};
