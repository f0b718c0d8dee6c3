import { z } from 'zod';
import { type Limit, limit } from '../clock/index.ts';
import { words } from '../words-schema.ts';
import { code } from './area.ts';
import type { Category } from './category.ts';
import { livesOn, termShape } from './term.ts';

/** A limit the zone sets over the programme's own, for a stage or the 'promise'; category 'any' means every category. */
export const limitRow = z.strictObject({
  id: code,
  programme: z.string().trim().min(1),
  stage: z.string().trim().min(1),
  category: code,
  limit,
  basis: words,
  ...termShape,
});

export type LimitRow = Readonly<z.output<typeof limitRow>>;

/**
 * The limit of a stage (or 'promise') on this day: the zone's dated row for the nearest category, the nearest category's own
 * limit, the zone's row for any category; 'unset' leaves it to the programme's file. `path` runs from the category to its root.
 */
export const limitFor = (
  asked: { programme: string; stage: string; date: string },
  path: readonly Category[],
  rows: readonly LimitRow[],
): Limit | 'unset' => {
  const row = (category: string) =>
    rows
      .filter((one) => one.programme === asked.programme && one.stage === asked.stage && one.category === category)
      .filter((one) => livesOn(one, asked.date))
      .sort((a, b) => b.from.localeCompare(a.from))[0]?.limit;

  for (const one of path) {
    const found = row(one.code) ?? one.limits?.[asked.stage];
    if (found) return found;
  }
  return row('any') ?? 'unset';
};
