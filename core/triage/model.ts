import { best, type Judged, probabilities, steepnessFor, thresholdFor } from './calibrate.ts';
import { doubles } from './doubles.ts';
import { createFeatureReader, type Features, type Reading, usualReading } from './features.ts';
import { type Linear, scoresOf, trainLinear } from './linear.ts';
import type { Labelled } from './message.ts';
import { type Quality, qualityOf } from './quality.ts';
import { type Columns, columnsOf, columnTable, sparseRows } from './rows.ts';

/** What was learned. `steepness` turns scores into certainty; below `threshold` no suggestion is made. */
export type Model = Readonly<{
  labels: readonly string[];
  reading: Reading;
  columns: Columns;
  linear: Linear;
  steepness: number;
  threshold: number;
}>;

export type Learned = Readonly<{ model: Model; quality: Quality; judged: readonly Judged[] }>;

export type LearnOptions = Readonly<{
  reading?: Reading;
  /** In how many parts the messages are cut, each held back once; 0 learns without knowing how well. */
  parts?: number;
  stopped?: () => boolean;
  tell?: (step: string) => void;
}>;

const cost = 3;
const passes = 10;

type Corpus = Readonly<{ labels: readonly string[]; messages: readonly Features[]; truth: Int32Array; reading: Reading }>;

type Fitted = Readonly<{ columns: Columns; linear: Linear }>;

const fitTo = ({ labels, messages, truth, reading }: Corpus, chosen: readonly number[], stopped?: () => boolean): Fitted => {
  const some = chosen.map((at) => messages[at]!);
  const of = Int32Array.from(chosen, (at) => truth[at]!);
  const columns = columnsOf(some, { labels: labels.length, of }, reading.bits, some.length < 2_000 ? 1 : 2);
  const rows = sparseRows(some, columns, columnTable(columns.buckets, reading.bits));
  const size = { columns: columns.buckets.length, labels: labels.length };
  return { columns, linear: trainLinear(rows, of, { ...size, cost, passes, ...(stopped && { stopped }) }) };
};

const scored = ({ labels, messages, reading }: Corpus, { columns, linear }: Fitted, chosen: readonly number[]): Float64Array[] => {
  const rows = sparseRows(
    chosen.map((at) => messages[at]!),
    columns,
    columnTable(columns.buckets, reading.bits),
  );
  return chosen.map((_, row) => scoresOf(linear, labels.length, rows, row));
};

/** Cuts groups of doubles into parts that have every label in like shares: within a label, group after group goes to the next part. */
export const partsOf = (groups: Int32Array, truth: Int32Array, parts: number): Int32Array => {
  const next = new Map<number, number>();
  const part = new Map<number, number>();
  return groups.map((group) => {
    const found = part.get(group);
    if (found !== undefined) return found;
    const label = truth[group]!;
    const turn = next.get(label) ?? 0;
    next.set(label, turn + 1);
    part.set(group, turn % parts);
    return turn % parts;
  });
};

/** Each message once held back from what is learned from the others; of doubles only the first is judged. */
const holdBack = (corpus: Corpus, groups: Int32Array, parts: number, { stopped, tell }: LearnOptions): Judged[] => {
  const part = partsOf(groups, corpus.truth, parts);
  const all = [...groups.keys()];
  return Array.from({ length: parts }, (_, held) => {
    tell?.(`${held + 1}/${parts}`);
    const fitted = fitTo(
      corpus,
      all.filter((at) => part[at] !== held),
      stopped,
    );
    const judged = all.filter((at) => part[at] === held && groups[at] === at);
    return scored(corpus, fitted, judged).map((scores, place) => ({ scores, truth: corpus.truth[judged[place]!]! }));
  }).flat();
};

/**
 * Learns from labelled messages, and how far to trust what was learned: every group of doubles is held back once, and certainty,
 * threshold and quality come from those rounds alone. The same messages always make the same model.
 */
export const learn = (given: readonly Labelled[], options: LearnOptions = {}): Learned => {
  const { reading = usualReading, parts = 4, stopped, tell } = options;
  const labels = [...new Set(given.map(({ label }) => label))].sort();
  const places = new Map(labels.map((label, at) => [label, at]));
  const read = createFeatureReader(reading);
  const corpus: Corpus = {
    labels,
    reading,
    messages: given.map(({ text }) => read(text)),
    truth: Int32Array.from(given, ({ label }) => places.get(label)!),
  };
  const judged = parts > 1 ? holdBack(corpus, doubles(given), parts, options) : [];
  tell?.('all');
  const fitted = fitTo(corpus, [...given.keys()], stopped);
  const steepness = judged.length > 0 ? steepnessFor(judged) : 3;
  const threshold = judged.length > 0 ? thresholdFor(judged, steepness) : 1.01;
  return { model: { labels, reading, ...fitted, steepness, threshold }, quality: qualityOf(labels, judged), judged };
};

export type Guess = Readonly<{ label: string; sure: number }>;

/** Labels for a message, the likeliest first. `sure` says whether the first is worth suggesting. */
export type Told = Readonly<{ guesses: readonly Guess[]; sure: boolean; scores: Float64Array }>;

/** Makes a model ready to read: one look-up table, nothing else is kept between messages. */
export const createClassifier = ({ labels, reading, columns, linear, steepness, threshold }: Model): ((text: string) => Told) => {
  const read = createFeatureReader(reading);
  const table = columnTable(columns.buckets, reading.bits);
  return (text) => {
    const scores = scoresOf(linear, labels.length, sparseRows([read(text)], columns, table), 0);
    const chances = probabilities(scores, steepness);
    const guesses = labels.map((label, at) => ({ label, sure: chances[at]! })).sort((a, b) => b.sure - a.sure);
    return { guesses, sure: labels.length > 1 && chances[best(chances)]! >= threshold, scores };
  };
};
