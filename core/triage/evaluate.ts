import { best, calibrationError, type Judged, probabilities } from './calibrate.ts';
import { doubles } from './doubles.ts';
import type { Labelled } from './message.ts';
import { createClassifier, type LearnOptions, learn, type Model } from './model.ts';
import { type Quality, qualityOf } from './quality.ts';

/** What a model was worth on messages held back: how well it called them, how honest its certainty was, how often it would have spoken and been right. */
export type Verdict = Readonly<{
  quality: Quality;
  calibrationError: number;
  suggested: number;
  suggestedRight: number;
}>;

export const verdictOf = (
  labels: readonly string[],
  judged: readonly Judged[],
  { steepness, threshold }: Pick<Model, 'steepness' | 'threshold'>,
): Verdict => {
  const told = judged
    .map(({ scores, truth }) => ({ chances: probabilities(scores, steepness), truth }))
    .filter(({ chances }) => chances[best(chances)]! >= threshold);
  return {
    quality: qualityOf(labels, judged),
    calibrationError: calibrationError(judged, steepness),
    suggested: judged.length === 0 ? 0 : told.length / judged.length,
    suggestedRight: told.length === 0 ? 0 : told.filter(({ chances, truth }) => best(chances) === truth).length / told.length,
  };
};

/** Judges a finished model on messages it must not have learned from. A label it does not know can never be called right. */
export const judge = (model: Model, messages: readonly Labelled[]): Verdict => {
  const classify = createClassifier(model);
  const labels = [...new Set([...model.labels, ...messages.map(({ label }) => label)])];
  const judged = messages.map(({ text, label }): Judged => {
    const { scores } = classify(text);
    const all = new Float64Array(labels.length).fill(-10);
    all.set(scores);
    return { scores: all, truth: labels.indexOf(label) };
  });
  return verdictOf(labels, judged, model);
};

/** Messages parted by where their doubles stand: those to learn from that are in no way among those to judge by. */
export type Parted = Readonly<{ train: readonly Labelled[]; test: readonly Labelled[]; doublesAcross: number; doublesWithin: number }>;

/** Takes out of `train` whatever is also in `test`, as text or as words, and leaves one of each double in `test`. */
export const part = (train: readonly Labelled[], test: readonly Labelled[]): Parted => {
  const groups = doubles([...test, ...train]);
  const judged = new Set(groups.subarray(0, test.length));
  const clean = train.filter((_, at) => !judged.has(groups[test.length + at]!));
  const once = test.filter((_, at) => groups[at] === at);
  return { train: clean, test: once, doublesAcross: train.length - clean.length, doublesWithin: test.length - once.length };
};

/** Learns from the one and judges by the other. */
export const compare = (
  train: readonly Labelled[],
  test: readonly Labelled[],
  options: LearnOptions = {},
): { model: Model; verdict: Verdict } => {
  const { model } = learn(train, options);
  return { model, verdict: judge(model, test) };
};
