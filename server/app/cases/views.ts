import { t, type Words } from '../../../core/words.ts';
import { doneBy } from '../../db/queries/done-by.ts';
import { both, dueBetween, isOpen } from '../../db/queries/filters.ts';
import { countCases, countWaiting } from '../../db/queries/queue.ts';
import { seenBy } from '../../db/queries/seen.ts';
import { looksFor } from '../../db/queries/trays.ts';
import type { Doorstep } from '../door/index.ts';
import type { View } from './filters.ts';
import { today } from './list.ts';
import type { Reader } from './reader.ts';

export type ViewCount = { id: View; title: Words; count: number | '200+' };

/** As far as anybody reads: a longer queue is not shorter for being counted. */
export const mostCounted = 201;

export const capped = (count: number): ViewCount['count'] => (count >= mostCounted ? '200+' : count);

/** A person's own views, and how many cases stand in each. */
export const viewCounts = async ({ db, books, ports }: Reader, { zone, asking: { posts } }: Doorstep): Promise<ViewCount[]> => {
  const book = await books.of(db, zone);
  const now = ports.clock.now();
  const seen = seenBy(posts);
  const due = (from: Date | '-infinity', until: Date) =>
    countCases(db, zone, both(both(isOpen, dueBetween(from, until)), seen), mostCounted);
  const [mine, dueToday, late, open, all, done] = await Promise.all([
    countWaiting(db, zone, looksFor(posts), mostCounted),
    due(...today(book, now)),
    due('-infinity', now),
    countCases(db, zone, both(isOpen, seen), mostCounted),
    countCases(db, zone, seen, mostCounted),
    countCases(db, zone, doneBy(posts), mostCounted),
  ]);
  return [
    { id: 'mine', title: t('待我办', 'Waiting for me'), count: capped(mine) },
    { id: 'today', title: t('今日到期', 'Due today'), count: capped(dueToday) },
    { id: 'late', title: t('已超期', 'Late'), count: capped(late) },
    { id: 'open', title: t('未办结', 'Open'), count: capped(open) },
    { id: 'all', title: t('全部', 'All'), count: capped(all) },
    { id: 'mine-done', title: t('已办', 'Done'), count: capped(done) },
  ];
};
