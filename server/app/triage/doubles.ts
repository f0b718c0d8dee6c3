import type { Case } from '../../../core/case/index.ts';
import { likeness, type Read, readReport, worthShowing } from '../../../core/triage/index.ts';
import type { CaseCondition } from '../../db/queries/seen.ts';
import { nearbyCases } from '../../db/queries/triage.ts';
import type { Db } from '../../db/schema.ts';
import type { Book } from '../book.ts';
import { cellsOf, metresOf, pathFor, type Said, type Thought } from './thought.ts';
import { finderOf, neighbourhood } from './whereabouts.ts';

/** Another report that may be of the same trouble, and what speaks for it. */
export type Double = Readonly<{ id: string; number: string; sure: number; metres: number | 'unknown'; hours: number }>;

const day = 24 * 3_600_000;
const mostShown = 3;

type Asked = Readonly<{ db: Db; zone: string; book: Book; where: CaseCondition; now: Date }>;

const read = (book: Book, text: string, state: Case, path: readonly string[]): Read =>
  readReport({
    text,
    areaPath: path,
    telling: neighbourhood(book, path).depth,
    metres: metresOf(state.point),
    at: Date.parse(state.opened),
    category: state.category,
  });

/**
 * Reports of the last two weeks from the same place that are alike in words or matter. Looks at so many at most, found by an index of
 * place and time, however many cases there are; nothing is looked for where nobody knows the place or the case is confidential.
 */
export const doublesOf = async (
  { db, zone, book, where, now }: Asked,
  id: string,
  state: Case,
  said: Said,
  thought: Thought,
): Promise<Double[]> => {
  if (state.shield.confidential || state.shield.about.length > 0) return [];
  const path = pathFor(thought, state, book, now);
  const { area } = neighbourhood(book, path);
  const { around } = cellsOf(state.point);
  if (area === 'none' && around.length === 0) return [];

  const opened = Date.parse(state.opened);
  const span = { from: new Date(opened - 14 * day), until: new Date(opened + 14 * day) };
  const mine = read(book, said.words, state, path);
  const find = finderOf(book, now);
  const near = await nearbyCases(db, zone, { not: id, area, cells: around, ...span }, where);
  return near
    .flatMap(({ id: other, number, state: theirs, words }): Double[] => {
      if (words === null || theirs.into === id || theirs.programme !== state.programme) return [];
      const named = find(words);
      const theirPath = (named === 'nowhere' ? undefined : book.areaPath(named.id, now)) ?? theirs.areaPath;
      const { sure, metres, hours } = likeness(
        mine,
        read(book, words, theirs, theirPath.length >= theirs.areaPath.length ? theirPath : theirs.areaPath),
      );
      return sure >= worthShowing ? [{ id: other, number, sure, metres, hours }] : [];
    })
    .sort((a, b) => b.sure - a.sure)
    .slice(0, mostShown);
};
