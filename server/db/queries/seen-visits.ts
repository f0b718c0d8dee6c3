import { sql } from 'kysely';
import { type PostNow, scopeOf } from '../../../core/permission.ts';
import type { VisitCondition } from './visits.ts';

const list = (names: readonly string[]) => sql`${[...names]}::text[]`;

const any = (conditions: readonly VisitCondition[]): VisitCondition =>
  conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`;

/** Visits on which these posts go: named, or anybody of their kind who has the place. */
export const visitsOf = (who: string, posts: readonly PostNow[]): VisitCondition =>
  any(
    posts
      .filter(({ kind }) => scopeOf(kind, 'visit') !== 'none')
      .map(
        ({ kind, area }) => sql<boolean>`(v.kinds @> ${list([kind])} and v.area_path @> ${list([area])}
          and (v.who = '{}' or v.who @> ${list([who])}))`,
      ),
  );

const within = (posts: readonly PostNow[], deed: 'rounds.see' | 'rounds.plan'): VisitCondition =>
  any(posts.filter(({ kind }) => scopeOf(kind, deed) !== 'none').map(({ area }) => sql<boolean>`v.area_path @> ${list([area])}`));

/** The visits that these posts may know of, as `knowsOf` in core/round says; hidden ones before they are done only for those who plan. */
export const visitsSeenBy = (who: string, posts: readonly PostNow[]): VisitCondition => sql<boolean>`(
  ${visitsOf(who, posts)} or v.visitors @> ${list([who])}
  or (not v.hidden and ${within(posts, 'rounds.see')}) or ${within(posts, 'rounds.plan')})`;

export const both = (...conditions: readonly VisitCondition[]): VisitCondition => sql<boolean>`(${sql.join(conditions, sql` and `)})`;

export type VisitsAsked = Readonly<{
  programme?: string | undefined;
  round?: string | undefined;
  stage?: string | undefined;
  area?: string | undefined;
  who?: string | undefined;
  subject?: Readonly<{ kind: string; id: string }> | undefined;
  of?: string | undefined;
  /** Falling due within from–to. */
  from?: Date | undefined;
  to?: Date | undefined;
  failed?: boolean | undefined;
}>;

/** What somebody wants to see of the visits. */
export const visitsLike = ({ programme, round, stage, area, who, subject, of, from, to, failed }: VisitsAsked): VisitCondition => {
  const conditions = [
    ...(programme === undefined ? [] : [sql<boolean>`v.programme = ${programme}`]),
    ...(round === undefined ? [] : [sql<boolean>`v.round = ${round}`]),
    ...(stage === undefined ? [] : [sql<boolean>`v.stage = ${stage}`]),
    ...(area === undefined ? [] : [sql<boolean>`v.area_path @> ${list([area])}`]),
    ...(who === undefined ? [] : [sql<boolean>`(v.who @> ${list([who])} or v.visitors @> ${list([who])})`]),
    ...(subject === undefined ? [] : [sql<boolean>`v.subject_kind = ${subject.kind} and v.subject = ${subject.id}`]),
    ...(of === undefined ? [] : [sql<boolean>`v.of = ${of}`]),
    ...(from === undefined ? [] : [sql<boolean>`v.closes > ${from}`]),
    ...(to === undefined ? [] : [sql<boolean>`v.opens < ${to}`]),
    ...(failed ? [sql<boolean>`v.failed > 0`] : []),
  ];
  return conditions.length === 0 ? sql<boolean>`true` : both(...conditions);
};
