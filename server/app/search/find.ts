import { coverOf, dayOfInstant, stretches } from '../../../core/search/index.ts';
import type { Mark, QueueRow } from '../../db/queries/queue.ts';
import { foundCases, openedAtPlace } from '../../db/queries/search.ts';
import type { CaseCondition } from '../../db/queries/seen.ts';
import type { Db } from '../../db/schema.ts';
import { anyOf } from './ask.ts';

/** How many of the newest cases are looked through first. */
const firstLook = 2_000;

type Look = { query: string; where: CaseCondition; after: Mark | undefined; most: number; now: Date };

/**
 * The newest hits. The index is asked for the days of the newest cases first, then for stretches eight times as long, until there are
 * enough: a word that stands everywhere is answered by the first look, one that is rare is read whole.
 */
export const findNewest = async (db: Db, zone: string, { query, where, after, most, now }: Look): Promise<QueueRow[]> => {
  const until = dayOfInstant(after ? new Date(after[0]!) : now) + 1;
  const dense = await openedAtPlace(db, zone, after, firstLook);
  let found: QueueRow[] = [];
  for (const from of dense ? stretches(Math.min(dayOfInstant(dense), until), until) : stretches(0, until)) {
    found = await foundCases(db, zone, `${query} & ${anyOf(coverOf(zone, from, until))}`, where, after, most);
    if (found.length >= most) break;
  }
  return found;
};
