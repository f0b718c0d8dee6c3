import { addBayes } from './bayes.ts';
import { best, type Judged, probabilities, steepnessFor, thresholdFor } from './calibrate.ts';
import { doubles } from './doubles.ts';
import { createFeatureReader, type Features, type Reading, usualReading } from './features.ts';
import { type Linear, scoresOf, trainLinear } from './linear.ts';
import type { Labelled } from './message.ts';
import { type Quality, qualityOf } from './quality.ts';
import { type Columns, columnsOf, columnTable, sparseRows } from './rows.ts';
import { beginning, plain } from './text.ts';

/** One way to look at a message: all of it, or its beginning alone, where people say what it is about. Each has its share in the score. */
export type View = Readonly<{ name: keyof typeof views; columns: Columns; linear: Linear }>;

/** What was learned. `steepness` turns scores into certainty; below `threshold` no suggestion is made. */
export type Model = Readonly<{
  labels: readonly string[];
  reading: Reading;
  views: readonly View[];
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

const passes = 10;

/** What each view reads, how dear a mistake is to it, its share in the score, and the share of what is merely counted in its weights. */
const views = {
  whole: { reads: plain, cost: 3, share: 1, counted: 0.02 },
  beginning: { reads: (text: string) => plain(text).slice(0, beginning), cost: 2, share: 0.2, counted: 0 },
} as const;

const viewNames = Object.keys(views) as (keyof typeof views)[];

type Seen = Readonly<Record<keyof typeof views, readonly Features[]>>;

type Corpus = Readonly<{ labels: readonly string[]; seen: Seen; truth: Int32Array; reading: Reading }>;

type Fitted = readonly View[];

/** In how many messages something must occur to count: little can be left out where there is little. */
const leastOf = (messages: number) => (messages < 2_000 ? 1 : 3);

const fitTo = ({ labels, seen, truth, reading }: Corpus, chosen: readonly number[], stopped?: () => boolean): Fitted => {
  const of = Int32Array.from(chosen, (at) => truth[at]!);
  return viewNames.map((name): View => {
    const { cost, counted } = views[name];
    const some = chosen.map((at) => seen[name][at]!);
    const columns = columnsOf(some, { labels: labels.length, of }, reading.bits, leastOf(some.length));
    const rows = sparseRows(some, columns, columnTable(columns.buckets, reading.bits));
    const size = { columns: columns.buckets.length, labels: labels.length };
    const linear = trainLinear(rows, of, { ...size, cost, passes, ...(stopped && { stopped }) });
    if (counted > 0) addBayes(linear, rows, of, labels.length, counted);
    return { name, columns, linear };
  });
};

/** The scores of several views of the same messages, each with its share, as one. */
const together = (labels: number, of: readonly (readonly [name: keyof typeof views, scores: Float64Array])[]): Float64Array =>
  of.reduce((sum, [name, scores]) => sum.map((so, label) => so + views[name].share * scores[label]!), new Float64Array(labels));

const scored = ({ labels, seen, reading }: Corpus, fitted: Fitted, chosen: readonly number[]): Float64Array[] => {
  const all = fitted.map(({ name, columns, linear }) => {
    const some = chosen.map((at) => seen[name][at]!);
    const rows = sparseRows(some, columns, columnTable(columns.buckets, reading.bits));
    return chosen.map((_, row) => [name, scoresOf(linear, labels.length, rows, row)] as const);
  });
  return chosen.map((_, row) =>
    together(
      labels.length,
      all.map((one) => one[row]!),
    ),
  );
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
    seen: {
      whole: given.map(({ text }) => read(views.whole.reads(text))),
      beginning: given.map(({ text }) => read(views.beginning.reads(text))),
    },
    truth: Int32Array.from(given, ({ label }) => places.get(label)!),
  };
  const judged = parts > 1 ? holdBack(corpus, doubles(given), parts, options) : [];
  tell?.('all');
  const fitted = fitTo(corpus, [...given.keys()], stopped);
  const steepness = judged.length > 0 ? steepnessFor(judged) : 3;
  const threshold = judged.length > 0 ? thresholdFor(judged, steepness) : 1.01;
  return { model: { labels, reading, views: fitted, steepness, threshold }, quality: qualityOf(labels, judged), judged };
};

export type Guess = Readonly<{ label: string; sure: number }>;

/** Labels for a message, the likeliest first. `sure` says whether the first is worth suggesting. */
export type Told = Readonly<{ guesses: readonly Guess[]; sure: boolean; scores: Float64Array }>;

/** Makes a model ready to read: a look-up table for each view, nothing else is kept between messages. */
export const createClassifier = ({ labels, reading, views: fitted, steepness, threshold }: Model): ((text: string) => Told) => {
  const read = createFeatureReader(reading);
  const ready = fitted.map((view) => ({ ...view, table: columnTable(view.columns.buckets, reading.bits) }));
  return (text) => {
    const scores = together(
      labels.length,
      ready.map(({ name, columns, linear, table }) => [
        name,
        scoresOf(linear, labels.length, sparseRows([read(views[name].reads(text))], columns, table), 0),
      ]),
    );
    const chances = probabilities(scores, steepness);
    const guesses = labels.map((label, at) => ({ label, sure: chances[at]! })).sort((a, b) => b.sure - a.sure);
    return { guesses, sure: labels.length > 1 && chances[best(chances)]! >= threshold, scores };
  };
};
