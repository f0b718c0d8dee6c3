import { sql } from 'kysely';
import type { Case } from '../../../core/case/index.ts';
import type { PostNow } from '../../../core/permission.ts';
import type { Db } from '../schema.ts';
import { whole } from './kept-state.ts';
import { seenBy } from './seen.ts';

export type EarlierCase = { id: string; number: string; state: Case; words: string | null; opened: Date };

/** Those of these cases that somebody may see, the newest first; that somebody called about a secret one is itself a secret. */
export const earlierCases = async (
  db: Db,
  zone: string,
  ids: readonly string[],
  posts: readonly PostNow[],
  who: string,
  most: number,
): Promise<EarlierCase[]> => {
  if (ids.length === 0) return [];
  const { rows } = await sql<EarlierCase>`
    select c.id, c.number, c.state, c.words, c.opened from cases c
    where c.zone = ${zone} and c.id = any(${[...ids]}::uuid[]) and ${seenBy(posts)} and (not c.confidential or ${who} = any(c.named))
    order by c.opened desc limit ${most}`.execute(db);
  return rows.map((row) => ({ ...row, state: whole(row.state) }));
};
