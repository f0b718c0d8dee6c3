import { both, dueBetween, isOpen } from '../../db/queries/filters.ts';
import { countCases, countWaiting } from '../../db/queries/queue.ts';
import { seenBy } from '../../db/queries/seen.ts';
import { looksFor } from '../../db/queries/trays.ts';
import type { Doorstep } from '../door/index.ts';
import type { ViewsOf } from '../saved-views.ts';
import { conditionOf, type Filters } from './filters.ts';
import { today } from './list.ts';
import type { Reader } from './reader.ts';
import { capped, mostCounted } from './views.ts';

/** How many cases somebody sees through a view; a search is not counted. */
type Counted = number | '200+' | null;

const countOf = async ({ db, books, shelf, ports }: Reader, { zone, asking: { posts } }: Doorstep, filter: Filters): Promise<Counted> => {
  if (filter.q !== undefined) return null;
  const book = await books.of(db, zone);
  const where = conditionOf(filter, book, shelf);
  const [now, view] = [ports.clock.now(), filter.view ?? 'mine'];
  if (view === 'mine') return capped(await countWaiting(db, zone, looksFor(posts), mostCounted, where));
  const seen = both(where, seenBy(posts));
  const due = view === 'today' ? dueBetween(...today(book, now)) : view === 'late' ? dueBetween('-infinity', now) : undefined;
  return capped(await countCases(db, zone, due ? both(both(isOpen, due), seen) : view === 'open' ? both(isOpen, seen) : seen, mostCounted));
};

/** The book of the views of the queue. */
export const queueBook = 'cases';

/** The views of the queue, as somebody who asks sees them. */
export const queueViews = (reader: Reader, step: Doorstep): ViewsOf<Counted> => ({
  book: queueBook,
  deed: 'see',
  count: (filter) => countOf(reader, step, filter as Filters),
});
