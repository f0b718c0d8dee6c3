import { sql } from 'kysely';
import { type PostNow, scopeOf } from '../../../core/permission.ts';
import { type CaseCondition, never, reachOf } from './seen.ts';

const worked = sql<boolean>`c.phase in ('verification', 'rating', 'done')`;

/** What a person's posts have dealt with: for handlers what their unit has resolved, for the others what has ended where they may look. */
export const doneBy = (posts: readonly PostNow[]): CaseCondition => {
  const parts = posts.filter(({ kind }) => scopeOf(kind, 'see') !== 'none').map((post) =>
    scopeOf(post.kind, 'handle') === 'none'
      ? sql<boolean>`(c.phase = 'done' and ${reachOf(post, 'see')})`
      : sql<boolean>`(${worked} and ${reachOf(post, 'handle')})`);
  return parts.length === 0 ? never : sql<boolean>`(${sql.join(parts, sql` or `)})`;
};
