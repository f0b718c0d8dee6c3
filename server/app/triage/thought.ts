import type { Case } from '../../../core/case/index.ts';
import { toDegrees } from '../../../core/case/index.ts';
import { type Guess, type Pressing, pressingIn, type Whereabouts } from '../../../core/triage/index.ts';
import { livesOn } from '../../../core/zone/index.ts';
import type { Book } from '../book.ts';
import type { Classifier } from './classifiers.ts';
import { finderOf, neighbourhood } from './whereabouts.ts';

/** What is thought of a report, as it is kept beside its case. */
export type Thought = Readonly<{
  category: Readonly<{ guesses: readonly Guess[]; sure: boolean }>;
  area: Readonly<{ id: string; how: Whereabouts['how'] | 'point'; words: readonly string[]; sure: number }> | 'unknown';
  urgency: Readonly<{ urgency: 'urgent' | 'danger'; signal: string; word: string; minor: boolean }> | 'nothing';
}>;

/** What a report says: its words and its address in full. */
export type Said = Readonly<{ words: string; address: string }>;

const categoryOf = (classifier: Classifier | 'none', text: string, state: Case, book: Book, now: Date): Thought['category'] => {
  if (classifier === 'none') return { guesses: [], sure: false };
  const today = book.dateOf(now);
  const { guesses, sure } = classifier.classify(text);
  const fits = guesses.filter(({ label }) => {
    const category = book.category(label);
    return category?.programme === state.programme && livesOn(category, today);
  });
  return { guesses: fits.slice(0, 3), sure: sure && fits[0] !== undefined && fits[0] === guesses[0] };
};

/** The place: where the point lies, and within it what the words name; without a point, what they name. */
const areaOf = (state: Case, { words, address }: Said, book: Book, now: Date): Thought['area'] => {
  const named = finderOf(book, now)(`${address}。${words}`);
  const at = state.point === 'nowhere' ? undefined : book.areaAt(state.point, now);
  if (at === undefined) return named === 'nowhere' ? 'unknown' : { id: named.id, how: named.how, words: named.words, sure: named.sure };
  const inner = named !== 'nowhere' && book.areaPath(named.id, now)?.includes(at) === true ? named : undefined;
  return inner ? { id: inner.id, how: inner.how, words: inner.words, sure: 0.95 } : { id: at, how: 'point', words: [], sure: 0.9 };
};

const urgencyOf = (found: Pressing | 'nothing'): Thought['urgency'] =>
  found === 'nothing' ? found : { urgency: found.urgency, signal: found.signal.id, word: found.word, minor: found.minor };

/** Reads a report once for everything that only its own words and place say. */
export const thinkOf = (classifier: Classifier | 'none', book: Book, state: Case, said: Said, now: Date): Thought => ({
  category: categoryOf(classifier, said.words, state, book, now),
  area: areaOf(state, said, book, now),
  urgency: urgencyOf(pressingIn(said.words)),
});

/** Metres of a degree, near enough for telling streets apart. */
const metresPerDegree = 111_320;

export const metresOf = (point: Case['point']): readonly [east: number, north: number] | 'nowhere' => {
  if (point === 'nowhere') return point;
  const [lng, lat] = toDegrees(point);
  return [lng * metresPerDegree * Math.cos((lat * Math.PI) / 180), lat * metresPerDegree];
};

const square = 500;

const cellAt = (east: number, north: number) => `${Math.floor(east / square)},${Math.floor(north / square)}`;

/** The square of some five hundred metres in which a point lies, and those around it. */
export const cellsOf = (point: Case['point']): { own: string; around: string[] } => {
  const metres = metresOf(point);
  if (metres === 'nowhere') return { own: 'none', around: [] };
  const [east, north] = metres;
  const steps = [-square, 0, square];
  return { own: cellAt(east, north), around: steps.flatMap((x) => steps.map((y) => cellAt(east + x, north + y))) };
};

/** The path of the innermost place that is known of a report: as its words name it, or as it was entered. */
export const pathFor = (thought: Thought, state: Case, book: Book, now: Date): readonly string[] => {
  const found = thought.area === 'unknown' ? undefined : book.areaPath(thought.area.id, now);
  return found && found.length >= state.areaPath.length ? found : state.areaPath;
};

export const anchorOf = (thought: Thought, state: Case, book: Book, now: Date) => neighbourhood(book, pathFor(thought, state, book, now));
