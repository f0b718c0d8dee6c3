import { dayOf, midnight } from '../../../core/calendar/index.ts';
import { isSealed, type Wait } from '../../../core/case/index.ts';
import { doneBy } from '../../db/queries/done-by.ts';
import { both } from '../../db/queries/filters.ts';
import { excerpts } from '../../db/queries/personal.ts';
import { dueCases, type Mark, newestCases, type QueueRow, waitingCases } from '../../db/queries/queue.ts';
import { type CaseCondition, seenBy } from '../../db/queries/seen.ts';
import { looksFor } from '../../db/queries/trays.ts';
import type { Book } from '../book.ts';
import type { Doorstep } from '../door/index.ts';
import { type CaseRow, caseRow } from './case-row.ts';
import { cursorOf, markOf } from './cursor.ts';

import { conditionOf, type Filters, type View } from './filters.ts';
import { programmeAt, type Reader } from './reader.ts';
import type { KeptCase } from './row.ts';

export type CasePage = { items: CaseRow[]; next: string | null };

/** How much of what was said stands in a line, in characters. */
const excerptLength = 80;

/** From now to the end of the local day. */
export const today = (book: Book, now: Date): [Date, Date] => [now, new Date(midnight(dayOf(now, book.calendar) + 1, book.calendar))];

type Asked = { reader: Reader; step: Doorstep; book: Book; where: CaseCondition; after: Mark | undefined; most: number };

const rowsOf: Record<View, (asked: Asked) => Promise<QueueRow[]>> = {
  'mine': ({ reader, step, where, after, most }) => waitingCases(reader.db, step.zone, looksFor(step.asking.posts), where, after, most),
  'all': ({ reader, step, where, after, most }) => newestCases(reader.db, step.zone, where, after, most),
  'today': ({ reader, step, book, where, after, most }) =>
    dueCases(reader.db, step.zone, today(book, reader.ports.clock.now()), where, after, most),
  'late': ({ reader, step, where, after, most }) =>
    dueCases(reader.db, step.zone, ['-infinity', reader.ports.clock.now()], where, after, most),
  'mine-done': ({ reader, step, where, after, most }) => newestCases(reader.db, step.zone, where, after, most),
};

const lines = async (reader: Reader, zone: string, book: Book, found: readonly QueueRow[]): Promise<CaseRow[]> => {
  const states = found.map(({ state }) => state as KeptCase);
  const said = await excerpts(
    reader.db,
    zone,
    states.flatMap(({ words }) => (isSealed(words) ? [words.personal] : [])),
    excerptLength,
  );
  const now = reader.ports.clock.now();
  return Promise.all(
    found.map(async ({ id, what }, index) => {
      const state = states[index]!;
      const excerpt = (isSealed(state.words) ? said.get(state.words.personal) : undefined) ?? '';
      return caseRow(id, state, await programmeAt(reader, zone, state), book, excerpt, what as Wait['what'] | 'none', now);
    }),
  );
};

/** A page of the cases that this person may see, in the order of the view. */
export const listCases = async (reader: Reader, step: Doorstep, filters: Filters = {}): Promise<CasePage> => {
  const { view = 'mine', limit = 50 } = filters;
  const { posts } = step.asking;
  const book = await reader.books.of(reader.db, step.zone);
  const narrowed = conditionOf(step.zone, filters, book, step.asking, reader.shelf);
  const theirs = view === 'mine' ? narrowed : both(narrowed, view === 'mine-done' ? doneBy(posts) : seenBy(posts));
  const after = markOf(view, filters.after);
  const found = await rowsOf[view]({ reader, step, book, where: theirs, after, most: limit + 1 });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { items: await lines(reader, step.zone, book, page), next: found.length > limit && last ? cursorOf(view, last.mark) : null };
};
