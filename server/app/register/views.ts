import { countStages, entriesOf } from '../../db/queries/entries.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import type { ViewsOf } from '../saved-views.ts';
import { filterOf } from './list.ts';
import type { FoundRegister } from './registers.ts';

/** The book of the views of a register. */
export const viewBook = ({ programme, register }: FoundRegister): string => `${programme}.${register}`;

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

/** The views of a register, as somebody who asks sees them. */
export const entryViews = (reader: Reader, step: Doorstep, found: FoundRegister): ViewsOf<number> => ({
  book: viewBook(found),
  deed: 'entries.see',
  count: (filter) => countOf(reader, step, found, filter),
});
