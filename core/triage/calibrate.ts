/** Scores of held-back messages, each with the label that was right. */
export type Judged = Readonly<{ scores: Float64Array; truth: number }>;

/** Scores as probabilities that add up to one; a steepness of 0 knows nothing, a large one is sure of the first. */
export const probabilities = (scores: Float64Array, steepness: number): Float64Array => {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const parts = scores.map((score) => Math.exp((score - highest) * steepness));
  const sum = parts.reduce((whole, part) => whole + part, 0);
  return parts.map((part) => part / sum);
};

const surprise = (judged: readonly Judged[], steepness: number): number =>
  judged.reduce((sum, { scores, truth }) => sum - Math.log(Math.max(probabilities(scores, steepness)[truth]!, 1e-12)), 0);

/** The steepness under which held-back messages surprise least; golden sections over its logarithm. */
export const steepnessFor = (judged: readonly Judged[]): number => {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(0.2), Math.log(30)];
  for (let round = 0; round < 30; round += 1) {
    const [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
    if (surprise(judged, Math.exp(left)) < surprise(judged, Math.exp(right))) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
};

export const best = (values: ArrayLike<number>): number => {
  let first = 0;
  for (let place = 1; place < values.length; place += 1) if (values[place]! > values[first]!) first = place;
  return first;
};

/** How far said and true certainty lie apart on average: tenths of certainty, each weighted by how many messages it holds. */
export const calibrationError = (judged: readonly Judged[], steepness: number): number => {
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, said: 0, right: 0 }));
  for (const { scores, truth } of judged) {
    const chances = probabilities(scores, steepness);
    const first = best(chances);
    const tenth = tenths[Math.min(9, Math.floor(chances[first]! * 10))]!;
    tenth.count += 1;
    tenth.said += chances[first]!;
    tenth.right += first === truth ? 1 : 0;
  }
  return tenths.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / Math.max(judged.length, 1);
};

/** From this certainty on a suggestion is made, whatever was learned. */
const leastSure = 0.4;

/** The lowest certainty from which on suggestions were right at least this often on held-back messages; above 1 when never. */
export const thresholdFor = (judged: readonly Judged[], steepness: number, wanted = 0.85): number => {
  const told = judged
    .map(({ scores, truth }) => {
      const chances = probabilities(scores, steepness);
      const first = best(chances);
      return { sure: chances[first]!, right: first === truth };
    })
    .sort((a, b) => b.sure - a.sure);
  let [right, threshold] = [0, 1.01];
  for (const [place, one] of told.entries()) {
    if (one.sure < leastSure) break;
    right += one.right ? 1 : 0;
    const goesOn = told[place + 1]?.sure === one.sure;
    if (!goesOn && right / (place + 1) >= wanted) threshold = one.sure;
  }
  return threshold;
};
