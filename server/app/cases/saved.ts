import { mayInZone } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import { both, dueBetween, isOpen } from '../../db/queries/filters.ts';
import { countCases, countWaiting } from '../../db/queries/queue.ts';
import { countViews, dropView, keepView, type SavedView, savedViews } from '../../db/queries/saved-views.ts';
import { seenBy } from '../../db/queries/seen.ts';
import { looksFor } from '../../db/queries/trays.ts';
import type { Doorstep } from '../door/index.ts';
import { conditionOf, type Filters, type View } from './filters.ts';
import { today } from './list.ts';
import type { Reader } from './reader.ts';
import { capped, mostCounted } from './views.ts';

/** A view of the queue that somebody has named, and how many cases stand in it; a search is not counted. */
export type SavedShown = {
  id: string;
  name: string;
  mine: boolean;
  shared: boolean;
  filter: Record<string, string>;
  count: number | '200+' | null;
};

/** As many as a person can keep apart. */
export const mostViews = 40;

/** The unit with which views are shared. */
export const unitOf = ({ asking: { posts } }: Doorstep): string => posts[0]?.unit ?? 'nobody';

const countOf = async (
  { db, books, shelf, ports }: Reader,
  { zone, asking: { posts } }: Doorstep,
  filter: Filters,
): Promise<SavedShown['count']> => {
  if (filter.q !== undefined) return null;
  const book = await books.of(db, zone);
  const where = conditionOf(filter, book, shelf);
  const [now, view] = [ports.clock.now(), filter.view ?? 'mine'];
  if (view === 'mine') return capped(await countWaiting(db, zone, looksFor(posts), mostCounted, where));
  const seen = both(where, seenBy(posts));
  const due = view === 'today' ? dueBetween(...today(book, now)) : view === 'late' ? dueBetween('-infinity', now) : undefined;
  return capped(await countCases(db, zone, due ? both(both(isOpen, due), seen) : view === 'open' ? both(isOpen, seen) : seen, mostCounted));
};

/** My own views and those of my unit, each with its count. */
export const listSaved = async (reader: Reader, step: Doorstep): Promise<SavedShown[]> => {
  const { zone, asking } = step;
  const kept = await savedViews(reader.db, zone, asking.who, [...new Set(asking.posts.map(({ unit }) => unit))], 'cases');
  return Promise.all(
    kept.map(async ({ id, name, owner, shared, filter }) => ({
      id,
      name,
      shared,
      filter,
      mine: owner === asking.who,
      count: await countOf(reader, step, filter as Filters),
    })),
  );
};

type Given = Pick<SavedView, 'name' | 'shared' | 'place'> & {
  filter: Readonly<Record<string, string | undefined>> & { view?: View | undefined };
};

/** Keeps a view under an id that its maker chose, so that what is sent twice is kept once. */
export const saveView = async (reader: Reader, step: Doorstep, id: string, given: Given): Promise<SavedShown> => {
  const { zone, asking } = step;
  if (!mayInZone(asking.posts, 'see')) return refuse('not-yours');
  if ((await countViews(reader.db, zone, asking.who)) > mostViews)
    return refuse('unwell', [{ path: 'name', code: 'too-many', words: t(`最多存 ${mostViews} 个视图`, `At most ${mostViews} views`) }]);
  const filter = Object.fromEntries(Object.entries(given.filter).filter((pair): pair is [string, string] => pair[1] !== undefined));
  const kept = await keepView(reader.db, zone, { ...given, id, filter, owner: asking.who, unit: unitOf(step), book: 'cases' }, asking.at);
  if (!kept) return refuse('no-such-thing');
  const { name, shared } = given;
  return { id, name, shared, mine: true, filter, count: await countOf(reader, step, filter as Filters) };
};

/** Takes one of one's own views away; one that is gone already is gone. */
export const forgetView = async (reader: Reader, { zone, asking }: Doorstep, id: string): Promise<undefined> => {
  await dropView(reader.db, zone, id, asking.who, 'cases');
  return undefined;
};
