/** Views that people have named, of the queue or of a register: one's own, and those that one's unit shares. */

import type { Deed } from '../../core/deed.ts';
import { mayInZone } from '../../core/permission.ts';
import { refuse } from '../../core/refusal.ts';
import { t } from '../../core/words.ts';
import { countViews, dropView, keepView, type SavedView, savedViews } from '../db/queries/saved-views.ts';
import type { Reader } from './cases/reader.ts';
import type { Doorstep } from './door/index.ts';

/** As many as a person can keep apart. */
const mostViews = 40;

/** What a book of views is about: its name, who may keep one, and how many of it somebody sees through a filter. */
export type ViewsOf<Count> = Readonly<{ book: string; deed: Deed; count: (filter: Record<string, string>) => Promise<Count> }>;

/** A view, and how much somebody who asks sees through it. */
export type ViewShown<Count> = { id: string; name: string; mine: boolean; shared: boolean; filter: Record<string, string>; count: Count };

type Given = Pick<SavedView, 'name' | 'shared' | 'place'> & { filter: Readonly<Record<string, string | undefined>> };

/** My own views of a book and those of my unit, each with its count. */
export const viewsOf = async <Count>(
  { db }: Reader,
  { zone, asking }: Doorstep,
  { book, count }: ViewsOf<Count>,
): Promise<ViewShown<Count>[]> => {
  const kept = await savedViews(db, zone, asking.who, [...new Set(asking.posts.map(({ unit }) => unit))], book);
  return Promise.all(
    kept.map(async ({ id, name, owner, shared, filter }) => ({
      id,
      name,
      shared,
      filter,
      mine: owner === asking.who,
      count: await count(filter),
    })),
  );
};

/** Keeps a view under an id that its maker chose, so that what is sent twice is kept once; an id that stands for another book's is not there. */
export const keepViewOf = async <Count>(
  { db }: Reader,
  { zone, asking }: Doorstep,
  { book, deed, count }: ViewsOf<Count>,
  id: string,
  given: Given,
): Promise<ViewShown<Count>> => {
  if (!mayInZone(asking.posts, deed)) return refuse('not-yours');
  if ((await countViews(db, zone, asking.who)) > mostViews)
    return refuse('unwell', [{ path: 'name', code: 'too-many', words: t(`最多存 ${mostViews} 个视图`, `At most ${mostViews} views`) }]);
  const filter = Object.fromEntries(Object.entries(given.filter).filter((pair): pair is [string, string] => pair[1] !== undefined));
  const unit = asking.posts[0]?.unit ?? 'nobody';
  const kept = await keepView(db, zone, { ...given, id, filter, owner: asking.who, unit, book }, asking.at);
  if (!kept) return refuse('no-such-thing');
  return { id, name: given.name, shared: given.shared, mine: true, filter, count: await count(filter) };
};

/** Takes one of one's own views away; one that is gone already is gone. */
export const forgetViewOf = async ({ db }: Reader, { zone, asking }: Doorstep, book: string, id: string): Promise<undefined> => {
  await dropView(db, zone, id, asking.who, book);
  return undefined;
};
