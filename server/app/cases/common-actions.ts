import { actionsFor } from '../../../core/case/index.ts';
import type { Doing } from '../../../core/programme/vocabulary.ts';
import { refuse } from '../../../core/refusal.ts';
import { casesByIds } from '../../db/queries/cases.ts';
import { seenBy } from '../../db/queries/seen.ts';
import type { Doorstep } from '../door/index.ts';
import { type ActionJson, actionsJson } from './form-json.ts';
import { type Reader, worldFor } from './reader.ts';
import type { KeptCase } from './row.ts';

/** What may be done to many cases at once. Whatever ends one, proves something or judges somebody's work is done case by case. */
const forMany: ReadonlySet<Doing> = new Set(['accept', 'dispatch', 'sign', 'note', 'transfer', 'urge', 'supervise', 'instruct']);

const alike = (one: ActionJson, other: ActionJson): boolean =>
  one.id === other.id &&
  one.does === other.does &&
  one.assigns === other.assigns &&
  JSON.stringify(one.form) === JSON.stringify(other.form);

/** The actions that this person may do now to every one of these cases, with the same form for all. */
export const commonActions = async (reader: Reader, step: Doorstep, ids: readonly string[]): Promise<ActionJson[]> => {
  const { zone, asking } = step;
  const found = await casesByIds(reader.db, zone, ids, seenBy(asking.posts));
  if (found.length < new Set(ids).size) return refuse('no-such-case');
  const book = await reader.books.of(reader.db, zone);
  const offers = await Promise.all(
    found.map(async ({ state }) => {
      const world = await worldFor(reader, zone, book, state as KeptCase);
      return actionsJson(actionsFor(world, state, asking).filter(({ does }) => forMany.has(does)));
    }),
  );
  const [first = [], ...others] = offers;
  return first.filter((action) => others.every((offer) => offer.some((one) => alike(one, action))));
};
