import { best } from './calibrate.ts';

/** How well one label is told from the others, of so many held-back messages that have it. */
export type LabelQuality = Readonly<{ label: string; count: number; precision: number; recall: number; f1: number }>;

/** How good a model is on messages it has not learned from. `confusion[t][s]`: how many of label t were called s. */
export type Quality = Readonly<{
  count: number;
  macroF1: number;
  accuracy: number;
  top3: number;
  labels: readonly LabelQuality[];
  confusion: readonly (readonly number[])[];
}>;

/** How good a model is, as it is kept beside it and shown; `seconds` is how long it took to learn. */
export type KeptQuality = Quality &
  Readonly<{ calibrationError: number; threshold: number; suggested: number; suggestedRight: number; seconds: number }>;

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** `told` are the scores that a model gives, one per label, beside the label that was right. Labels nobody has are left out of the mean. */
export const qualityOf = (labels: readonly string[], told: readonly { scores: Float64Array; truth: number }[]): Quality => {
  const confusion = labels.map(() => labels.map(() => 0));
  let [right, near] = [0, 0];
  for (const { scores, truth } of told) {
    const said = best(scores);
    confusion[truth]![said]! += 1;
    right += said === truth ? 1 : 0;
    near += scores.reduce((above, score) => above + (score > scores[truth]! ? 1 : 0), 0) < 3 ? 1 : 0;
  }
  const each = labels.map((label, at): LabelQuality => {
    const hit = confusion[at]![at]!;
    const count = confusion[at]!.reduce((sum, one) => sum + one, 0);
    const said = confusion.reduce((sum, row) => sum + row[at]!, 0);
    return { label, count, precision: share(hit, said), recall: share(hit, count), f1: share(2 * hit, said + count) };
  });
  const having = each.filter(({ count }) => count > 0);
  return {
    count: told.length,
    macroF1: share(
      having.reduce((sum, { f1 }) => sum + f1, 0),
      having.length,
    ),
    accuracy: share(right, told.length),
    top3: share(near, told.length),
    labels: each,
    confusion,
  };
};
