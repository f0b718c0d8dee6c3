import { holderOn, type Post } from './post.ts';
import { byId, pathOf } from './tree.ts';
import type { Unit } from './unit.ts';

/** Whether somebody has, on this day, a handler's post in this unit or in one above it, be it as a deputy. */
export const reaches = (
  posts: readonly Post[],
  { units }: { readonly units: readonly Unit[] },
  who: string,
  unit: string,
  date: string,
): boolean => {
  const family = new Set(pathOf(unit, byId(units)).map(({ id }) => id));
  return posts.some((post) => post.kind === 'handler' && family.has(post.unit) && holderOn(post, date) === who);
};
