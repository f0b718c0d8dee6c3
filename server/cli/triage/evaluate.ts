import { performance } from 'node:perf_hooks';
import { createClassifier, judge, type Labelled, learn, type Model, part, type Verdict, verdictOf } from '../../../core/triage/index.ts';

/** What is printed: one line of JSON. The figures at its top are the clean ones. */
export type Line = Readonly<Record<string, unknown>>;

const rounded = (value: number, places = 4) => Number(value.toFixed(places));

const figuresOf = ({ quality, calibrationError, suggested, suggestedRight }: Verdict) => ({
  macroF1: rounded(quality.macroF1),
  accuracy: rounded(quality.accuracy),
  top3: rounded(quality.top3),
  calibrationError: rounded(calibrationError),
  suggested: rounded(suggested),
  suggestedRight: rounded(suggestedRight),
});

const labelsOf = ({ quality }: Verdict) =>
  Object.fromEntries(
    quality.labels.map(({ label, count, precision, recall, f1 }) => [
      label,
      { count, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) },
    ]),
  );

/** Milliseconds for a message, one after another as they come in; the first few warm the machine. */
const speedOf = (model: Model, messages: readonly Labelled[]): number => {
  const classify = createClassifier(model);
  for (const { text } of messages.slice(0, 200)) classify(text);
  const some = messages.slice(0, 2_000);
  const began = performance.now();
  for (const { text } of some) classify(text);
  return rounded((performance.now() - began) / Math.max(some.length, 1));
};

type Tell = (step: string) => void;

const timed = <T>(work: () => T): { result: T; seconds: number } => {
  const began = performance.now();
  const result = work();
  return { result, seconds: rounded((performance.now() - began) / 1_000, 2) };
};

/** Learns from `train` and judges by `test`: clean, with what stands in both taken out of `train`, and leaky beside it, with everything left in. */
export const evaluate = (train: readonly Labelled[], test: readonly Labelled[], tell: Tell): Line => {
  tell('looking for doubles');
  const parted = part(train, test);
  const clean = timed(() => learn(parted.train, { tell: (step) => tell(`clean ${step}`) }).model);
  const verdict = judge(clean.result, parted.test);
  const leaky =
    parted.doublesAcross + parted.doublesWithin === 0
      ? verdict
      : judge(learn(train, { parts: 0, tell: (step) => tell(`leaky ${step}`) }).model, test);
  const { macroF1, accuracy, top3 } = figuresOf(leaky);
  return {
    ...figuresOf(verdict),
    msPerMessage: speedOf(clean.result, parted.test),
    trainSeconds: clean.seconds,
    trained: parted.train.length,
    judged: parted.test.length,
    doublesAcross: parted.doublesAcross,
    doublesWithin: parted.doublesWithin,
    leaky: { macroF1, accuracy, top3, trained: train.length, judged: test.length },
    labels: labelsOf(verdict),
  };
};

/** Every fifth row, whatever its doubles: how one would be fooled. */
const carelessly = (messages: readonly Labelled[]) => ({
  train: messages.filter((_, at) => at % 5 !== 0),
  test: messages.filter((_, at) => at % 5 === 0),
});

/** Learns from all of it and says how good that is: every message held back once together with its doubles, and a careless split beside it. */
export const train = (messages: readonly Labelled[], tell: Tell): { line: Line; model: Model } => {
  const { result, seconds } = timed(() => learn(messages, { tell }));
  const { model, judged } = result;
  const verdict = verdictOf(model.labels, judged, model);
  const split = carelessly(messages);
  const { macroF1, accuracy, top3 } = figuresOf(
    judge(learn(split.train, { parts: 0, tell: (step) => tell(`leaky ${step}`) }).model, split.test),
  );
  const line = {
    ...figuresOf(verdict),
    msPerMessage: speedOf(model, messages),
    trainSeconds: seconds,
    trained: messages.length,
    judged: judged.length,
    doublesWithin: messages.length - judged.length,
    leaky: { macroF1, accuracy, top3, trained: split.train.length, judged: split.test.length },
    labels: labelsOf(verdict),
  };
  return { line, model };
};
