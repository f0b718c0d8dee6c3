import { dayOf, midnight } from '../../../core/calendar/index.ts';
import { isSealed, type Wait } from '../../../core/case/index.ts';
import { doneBy } from '../../db/queries/done-by.ts';
import { both, isNumbered } from '../../db/queries/filters.ts';
import { excerpts } from '../../db/queries/personal.ts';
import { dueCases, type Mark, newestCases, type QueueRow, waitingCases } from '../../db/queries/queue.ts';
import { linkedAmong } from '../../db/queries/repeats.ts';
import { answers, openTo } from '../../db/queries/search.ts';
import { type CaseCondition, seenBy } from '../../db/queries/seen.ts';
import { looksFor } from '../../db/queries/trays.ts';
import type { Book } from '../book.ts';
import type { Doorstep } from '../door/index.ts';
import { type Wanted, wantedBy } from '../search/ask.ts';
import { findNewest } from '../search/find.ts';
import { hitsOf } from '../search/hits-of.ts';
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

/** How each view is read, in its own order. */
export const rowsOf: Record<View, (asked: Asked) => Promise<QueueRow[]>> = {
  'mine': ({ reader, step, where, after, most }) => waitingCases(reader.db, step.zone, looksFor(step.asking.posts), where, after, most),
  'all': ({ reader, step, where, after, most }) => newestCases(reader.db, step.zone, where, after, most),
  'today': ({ reader, step, book, where, after, most }) =>
    dueCases(reader.db, step.zone, today(book, reader.ports.clock.now()), where, after, most),
  'late': ({ reader, step, where, after, most }) =>
    dueCases(reader.db, step.zone, ['-infinity', reader.ports.clock.now()], where, after, most),
  'open': ({ reader, step, where, after, most }) => dueCases(reader.db, step.zone, ['-infinity', 'ever'], where, after, most),
  'mine-done': ({ reader, step, where, after, most }) => newestCases(reader.db, step.zone, where, after, most),
};

/** Cases as lines of a list, for other lists than the queue. */
export const linesOf = async (reader: Reader, { zone }: Doorstep, found: readonly QueueRow[]): Promise<CaseRow[]> =>
  lines(reader, zone, await reader.books.of(reader.db, zone), found);

const lines = async (reader: Reader, zone: string, book: Book, found: readonly QueueRow[]): Promise<CaseRow[]> => {
  const states = found.map(({ state }) => state as KeptCase);
  const words = states.flatMap((state) => (isSealed(state.words) ? [state.words.personal] : []));
  const [said, repeated] = await Promise.all([
    excerpts(reader.db, zone, words, excerptLength),
    linkedAmong(
      reader.db,
      zone,
      found.map(({ id }) => id),
    ),
  ]);
  const now = reader.ports.clock.now();
  return Promise.all(
    found.map(async ({ id, what }, index) => {
      const state = states[index]!;
      const excerpt = (isSealed(state.words) ? said.get(state.words.personal) : undefined) ?? '';
      return caseRow(
        id,
        state,
        await programmeAt(reader, zone, state),
        book,
        excerpt,
        what as Wait['what'] | 'none',
        now,
        repeated.has(id),
      );
    }),
  );
};

/** Lists from the newest back are answered by the index itself, and the one case whose number was typed stands first. */
const searched = async (asked: Asked, { query, number }: Wanted): Promise<QueueRow[]> => {
  const { reader, step, where, after, most } = asked;
  const now = reader.ports.clock.now();
  const [named, found] = await Promise.all([
    after ? [] : newestCases(reader.db, step.zone, both(where, isNumbered(number)), undefined, 1),
    query === 'nothing'
      ? []
      : findNewest(reader.db, step.zone, { query, where: both(where, openTo(step.asking.who, number)), after, most, now }),
  ]);
  return [...named, ...found.filter(({ id }) => id !== named[0]?.id)];
};

const foundIn = (view: View, asked: Asked, wanted: Wanted | undefined): Promise<QueueRow[]> => {
  if (!wanted) return rowsOf[view](asked);
  if (view === 'all' || view === 'mine-done') return searched(asked, wanted);
  const { step, where } = asked;
  const said = wanted.query === 'nothing' ? isNumbered(wanted.number) : answers(step.zone, wanted.query);
  return rowsOf[view]({ ...asked, where: both(where, both(openTo(step.asking.who, wanted.number), said)) });
};

const isOpenPhase = (phase: string | undefined): boolean => phase !== undefined && phase !== 'done';

/** A page of the cases that this person may see, in the order of the view. */
export const listCases = async (reader: Reader, step: Doorstep, filters: Filters = {}, language: 'zh' | 'en' = 'zh'): Promise<CasePage> => {
  const { view = 'mine', limit = 50, q } = filters;
  const { posts } = step.asking;
  const book = await reader.books.of(reader.db, step.zone);
  const narrowed = conditionOf(filters, book, reader.shelf);
  const theirs = view === 'mine' ? narrowed : both(narrowed, view === 'mine-done' ? doneBy(posts) : seenBy(posts));
  const after = markOf(view, filters.after);
  const wanted = q === undefined ? undefined : wantedBy(q, { book, keys: reader.ports, posts, open: isOpenPhase(filters.phase) });
  const found = await foundIn(view, { reader, step, book, where: theirs, after, most: limit + 1 }, wanted);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const [items, hits] = await Promise.all([
    lines(reader, step.zone, book, page),
    wanted ? hitsOf(reader, step, book, page, wanted.terms, language) : undefined,
  ]);
  return {
    items: hits ? items.map((item) => ({ ...item, hits: hits.get(item.id) ?? [] })) : items,
    next: found.length > limit && last ? cursorOf(view, last.mark) : null,
  };
};
