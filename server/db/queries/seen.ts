import { type RawBuilder, sql } from 'kysely';
import { type Deed, type PostNow, scopeOf, type Scope } from '../../../core/permission.ts';

/** A condition on the row `c` of `cases`. */
export type CaseCondition = RawBuilder<boolean>;

export const never: CaseCondition = sql<boolean>`false`;

const list = (names: readonly string[]) => sql`${[...names]}::text[]`;

/** The scopes of the table of permissions as conditions; `assisting` and `called` are only asked of a case that is at hand. */
const reaches: Partial<Record<Scope, (post: PostNow) => CaseCondition>> = {
  zone: () => sql<boolean>`true`,
  area: ({ area }) => sql<boolean>`${area} = any(c.area_path)`,
  lead: ({ units }) => sql<boolean>`c.lead = any(${list(units)})`,
  involved: ({ units }) => sql<boolean>`c.units && ${list(units)}`,
  outside: ({ area, kin }) => sql<boolean>`(${area} = any(c.area_path) and not c.units && ${list(kin)})`,
};

/** Cases that concern a post's own people are kept from it. */
export const notKeptFrom = ({ kin }: PostNow): CaseCondition => sql<boolean>`not c.kept && ${list(kin)}`;

/** Cases to which a post's deed reaches. */
export const reachOf = (post: PostNow, deed: Deed): CaseCondition => {
  const scope = scopeOf(post.kind, deed);
  const reach = scope === 'none' ? undefined : reaches[scope]?.(post);
  return reach ? sql<boolean>`(${reach} and ${notKeptFrom(post)})` : never;
};

/**
 * The cases that these posts may see, from the same table as `may(posts, 'see', …)`. Every read of cases passes through here, so
 * "not yours" and "not there" look the same.
 */
export const seenBy = (posts: readonly PostNow[]): CaseCondition => {
  const reach = posts.filter(({ kind }) => scopeOf(kind, 'see') !== 'none').map((post) => reachOf(post, 'see'));
  return reach.length === 0 ? never : sql<boolean>`(${sql.join(reach, sql` or `)})`;
};

/** For readers that are not people: jobs, and a caller who holds the secret link. */
export const everyCase: CaseCondition = sql<boolean>`true`;
