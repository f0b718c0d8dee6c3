import { mayInZone } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import { countStages, entriesOf } from '../../db/queries/entries.ts';
import { countViews, dropView, keepView, type SavedView, savedViews } from '../../db/queries/saved-views.ts';
import type { Reader } from '../cases/reader.ts';
import { mostViews, unitOf } from '../cases/saved.ts';
import type { Doorstep } from '../door/index.ts';
import { filterOf } from './list.ts';
import type { FoundRegister } from './registers.ts';

/** A way of looking at a register that somebody has named, and how many entries of it the asker sees so. */
export type EntryViewShown = { id: string; name: string; mine: boolean; shared: boolean; filter: Record<string, string>; count: number };

const bookOf = ({ programme, register }: FoundRegister): string => `${programme}.${register}`;

const yes = (text: string | undefined): boolean | undefined => (text === undefined ? undefined : text === 'true');

const countOf = async (
  reader: Reader,
  { zone, asking }: Doorstep,
  found: FoundRegister,
  filter: Record<string, string>,
): Promise<number> => {
  const { stage, area, unit, tag, active, flagged, slipped } = filter;
  const narrowed = { stage, area, unit, tag, active: yes(active), flagged: yes(flagged), slipped: yes(slipped) };
  const counts = await countStages(reader.db, zone, filterOf(reader, zone, found, narrowed), entriesOf(asking.posts));
  return [...counts.values()].reduce((sum, { n }) => sum + n, 0);
};

/** My own views of a register and those of my unit, each with its count. */
export const listEntryViews = async (reader: Reader, step: Doorstep, found: FoundRegister): Promise<EntryViewShown[]> => {
  const { zone, asking } = step;
  const kept = await savedViews(reader.db, zone, asking.who, [...new Set(asking.posts.map(({ unit }) => unit))], bookOf(found));
  return Promise.all(
    kept.map(async ({ id, name, owner, shared, filter }) => ({
      id,
      name,
      shared,
      filter,
      mine: owner === asking.who,
      count: await countOf(reader, step, found, filter),
    })),
  );
};

type Given = Pick<SavedView, 'name' | 'shared' | 'place'> & { filter: Readonly<Record<string, string | undefined>> };

/** Keeps a view under an id that its maker chose; an id that stands for a view of something else is not theirs to change here. */
export const saveEntryView = async (
  reader: Reader,
  step: Doorstep,
  found: FoundRegister,
  id: string,
  given: Given,
): Promise<EntryViewShown> => {
  const { zone, asking } = step;
  if (!mayInZone(asking.posts, 'entries.see')) return refuse('not-yours');
  if ((await countViews(reader.db, zone, asking.who)) > mostViews)
    return refuse('unwell', [{ path: 'name', code: 'too-many', words: t(`最多存 ${mostViews} 个视图`, `At most ${mostViews} views`) }]);
  const filter = Object.fromEntries(Object.entries(given.filter).filter((pair): pair is [string, string] => pair[1] !== undefined));
  const { name, shared } = given;
  const kept = await keepView(
    reader.db,
    zone,
    { ...given, id, filter, owner: asking.who, unit: unitOf(step), book: bookOf(found) },
    asking.at,
  );
  if (!kept) return refuse('no-such-thing');
  return { id, name, shared, mine: true, filter, count: await countOf(reader, step, found, filter) };
};

/** Takes one of one's own views away; one that is gone already is gone. */
export const forgetEntryView = async (reader: Reader, { zone, asking }: Doorstep, found: FoundRegister, id: string): Promise<undefined> => {
  await dropView(reader.db, zone, id, asking.who, bookOf(found));
  return undefined;
};
