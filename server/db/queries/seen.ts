import { type RawBuilder, sql } from 'kysely';
import { type Deed, entersRestricted, type PostNow, type Scope, scopeOf } from '../../../core/permission.ts';

/** A condition on the row `c` of `cases`. */
export type CaseCondition = RawBuilder<boolean>;

export const never: CaseCondition = sql<boolean>`false`;

/** For readers that are not people: jobs, and a caller who holds the secret link. */
export const everyCase: CaseCondition = sql<boolean>`true`;

const list = (names: readonly string[]) => sql`${[...names]}::text[]`;

const kinOf = (posts: readonly PostNow[]): string[] => [...new Set(posts.flatMap(({ kin }) => kin))];

type Reach = (post: PostNow, kin: readonly string[]) => CaseCondition;

/** The scopes of the table of permissions as conditions; `assisting` and `called` are only asked of a case that is at hand. */
const reaches: Record<Exclude<Scope, 'assisting' | 'called'>, Reach> = {
  zone: () => everyCase,
  area: ({ area }) => sql<boolean>`c.area_path @> ${list([area])}`,
  lead: ({ units }) => sql<boolean>`c.lead = any(${list(units)})`,
  involved: ({ units }) => sql<boolean>`c.units && ${list(units)}`,
  outside: ({ area }, kin) => sql<boolean>`(c.area_path @> ${list([area])} and not c.units && ${list(kin)})`,
};

/** Restricted cases among those that a post reaches: only where its scope opens them, or its holder is named. */
const opened = (post: PostNow, scope: Scope, reach: CaseCondition): CaseCondition =>
  entersRestricted(post.kind, scope) ? reach : sql<boolean>`(${reach} and (not c.restricted or ${post.account} = any(c.named)))`;

/** Cases that concern somebody's own people are kept from all their posts. */
export const notKeptFrom = (posts: readonly PostNow[]): CaseCondition => sql<boolean>`not c.kept && ${list(kinOf(posts))}`;

/** Cases to which a deed of these posts reaches, as `may(posts, deed, …)` says; only for deeds whose scopes a row can show. */
export const reachOf = (posts: readonly PostNow[], deed: Deed): CaseCondition => {
  const kin = kinOf(posts);
  const reach = posts.flatMap((post) => {
    const scope = scopeOf(post.kind, deed);
    return scope === 'none' || scope === 'assisting' || scope === 'called' ? [] : [opened(post, scope, reaches[scope](post, kin))];
  });
  return reach.length === 0 ? never : sql<boolean>`(${notKeptFrom(posts)} and (${sql.join(reach, sql` or `)}))`;
};

/**
 * The cases that these posts may see, from the same table as `may(posts, 'see', …)`. Every read of cases passes through here, so
 * "not yours" and "not there" look the same.
 */
export const seenBy = (posts: readonly PostNow[]): CaseCondition => reachOf(posts, 'see');

/** Confidential cases leave the house in no file. */
export const notConfidential: CaseCondition = sql<boolean>`not c.confidential`;
