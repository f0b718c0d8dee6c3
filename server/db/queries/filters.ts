import { sql } from 'kysely';
import type { CaseCondition } from './seen.ts';

/**
 * What a queue may be narrowed to, worked out: an area means all whose path holds it, `rank` is the urgency, and `open` says what the
 * other filters imply anyway, so that the database looks among the few that are open.
 */
export type CaseFilter = Readonly<
  Record<'programme' | 'phase' | 'stage' | 'kind' | 'source' | 'area' | 'number', string | undefined> &
    Record<'leads' | 'categories', readonly string[] | undefined> & { rank: number | undefined; open: boolean }
>;

const columns = ['programme', 'phase', 'stage', 'kind', 'source', 'number'] as const;

/** All conditions at once; none means every case. */
export const allOf = (filter: CaseFilter): CaseCondition => {
  const all = [
    ...columns.flatMap((column) => (filter[column] === undefined ? [] : [sql`c.${sql.ref(column)} = ${filter[column]}`])),
    ...(filter.area === undefined ? [] : [sql`c.area_path @> ${[filter.area]}::text[]`]),
    ...(filter.leads ? [sql`(c.lead = any(${[...filter.leads]}::text[]) and c.units && ${[...filter.leads]}::text[])`] : []),
    ...(filter.rank === undefined ? [] : [sql`c.rank = ${filter.rank}`]),
    ...(filter.open ? [isOpen] : []),
    ...(filter.categories ? [sql`c.category = any(${[...filter.categories]}::text[])`] : []),
  ];
  return all.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(all, sql` and `)})`;
};

export const both = (one: CaseCondition, other: CaseCondition): CaseCondition => sql<boolean>`(${one} and ${other})`;

export const isOpen: CaseCondition = sql<boolean>`c.phase <> 'done'`;

export const onRung = (rung: string): CaseCondition => sql<boolean>`(c.rung = ${rung} and not c.hung and c.due < 'infinity')`;

/** A fold is kept without what is as it was at the start, so that a field which stands says that there is something in it. */
export const withLeaderWords: CaseCondition = sql<boolean>`(c.state -> 'leaderWords') is not null`;
export const withRequests: CaseCondition = sql<boolean>`(c.state -> 'requests') is not null`;

export const ofUnits = (units: readonly string[]): CaseCondition => sql<boolean>`c.units && ${[...units]}::text[]`;

export const oneOf = (ids: readonly string[]): CaseCondition => sql<boolean>`c.id = any(${[...ids]}::uuid[])`;

export const dueBetween = (from: Date | '-infinity', until: Date): CaseCondition =>
  sql<boolean>`(c.due >= ${from}::timestamptz and c.due < ${until})`;

export const isNumbered = (number: string): CaseCondition => sql<boolean>`c.number = ${number}`;
