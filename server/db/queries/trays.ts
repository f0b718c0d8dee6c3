import { sql } from 'kysely';
import type { Deed, PostNow } from '../../../core/permission.ts';
import { scopeOf } from '../../../core/permission.ts';
import { type CaseCondition, notKeptFrom, reachOf } from './seen.ts';

/** Trays that somebody looks into, and which of the cases there are theirs. */
export type Look = Readonly<{ trays: readonly string[]; where: CaseCondition }>;

const named: Partial<Record<Deed, string>> = {
  triage: 'desk', check: 'check', callBack: 'callback', arbitrate: 'supervisor', grantMore: 'leader', verify: 'verify',
};

const looksOf = (post: PostNow): Look[] => {
  const by = Object.entries(named).flatMap(([deed, tray]): Look[] =>
    scopeOf(post.kind, deed as Deed) === 'none' ? [] : [{ trays: [tray], where: reachOf(post, deed as Deed) }]);
  const unit = scopeOf(post.kind, 'handle') === 'none' ? [] : post.units.map((one) => `unit:${one}`);
  const head = scopeOf(post.kind, 'review') === 'none' ? [] : post.units.map((one) => `head:${one}`);
  const own = [...unit, ...head];
  return own.length === 0 ? by : [...by, { trays: own, where: sql<boolean>`(${notKeptFrom(post)})` }];
};

/** What waits for these posts: the trays they look into, by what they may do. */
export const looksFor = (posts: readonly PostNow[]): Look[] => posts.flatMap(looksOf);
