import { sql } from 'kysely';
import { type PostNow, scopeOf } from '../../../core/permission.ts';
import { type CaseCondition, reachOf } from './seen.ts';

/** What a person's posts have dealt with: for a handler what their unit has resolved, for the others what has ended where they may look. */
export const doneBy = (posts: readonly PostNow[]): CaseCondition =>
  posts.some(({ kind }) => scopeOf(kind, 'handle') !== 'none')
    ? sql<boolean>`(c.phase in ('verification', 'rating', 'done') and ${reachOf(posts, 'handle')})`
    : sql<boolean>`(c.phase = 'done' and ${reachOf(posts, 'see')})`;
