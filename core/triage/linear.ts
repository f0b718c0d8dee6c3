import type { SparseRows } from './rows.ts';

/** One weight per column and label, the labels of a column side by side in `stride` places, a multiple of four; `bias` per label. */
export type Linear = Readonly<{ stride: number; weights: Float32Array; bias: Float32Array }>;

export const strideFor = (labels: number): number => Math.ceil(labels / 4) * 4;

export type LinearOptions = Readonly<{
  columns: number;
  labels: number;
  /** How dear a mistake is, against large weights. */
  cost: number;
  /** Passes over the messages at most; it ends sooner when nothing moves any more. */
  passes: number;
  /** Whether to stop now; asked once a pass. */
  stopped?: () => boolean;
}>;

/** Small steps from a fixed seed, so that the same messages always make the same model. */
const seeded = (seed: number) => {
  let state = seed >>> 0;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
};

const shuffle = (order: Int32Array, next: (below: number) => number): void => {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = next(last + 1);
    const kept = order[last]!;
    order[last] = order[other]!;
    order[other] = kept;
  }
};

/** Adds to `sums` what a row scores, four labels at a time: the innermost loop of learning and of reading, so nothing in it is clever. */
const addScores = (weights: Float32Array, stride: number, rows: SparseRows, row: number, sums: Float64Array): void => {
  const { columns, values } = rows;
  const [from, to] = [rows.starts[row]!, rows.starts[row + 1]!];
  for (let block = 0; block < stride; block += 4) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let place = from; place < to; place += 1) {
      const base = columns[place]! * stride + block;
      const value = values[place]!;
      a += weights[base]! * value;
      b += weights[base + 1]! * value;
      c += weights[base + 2]! * value;
      d += weights[base + 3]! * value;
    }
    sums[block]! += a;
    sums[block + 1]! += b;
    sums[block + 2]! += c;
    sums[block + 3]! += d;
  }
};

/** Moves the weights of a row's columns by so much per label. */
const moveWeights = (weights: Float32Array, stride: number, rows: SparseRows, row: number, steps: Float64Array): void => {
  const { columns, values } = rows;
  const [from, to] = [rows.starts[row]!, rows.starts[row + 1]!];
  for (let block = 0; block < stride; block += 4) {
    const [a, b, c, d] = [steps[block]!, steps[block + 1]!, steps[block + 2]!, steps[block + 3]!];
    if (a === 0 && b === 0 && c === 0 && d === 0) continue;
    for (let place = from; place < to; place += 1) {
      const base = columns[place]! * stride + block;
      const value = values[place]!;
      weights[base]! += a * value;
      weights[base + 1]! += b * value;
      weights[base + 2]! += c * value;
      weights[base + 3]! += d * value;
    }
  }
};

/** Small enough a step that another pass would change nothing worth having. */
const still = 0.02;

/**
 * A support vector machine per label with squared hinge loss, by coordinate descent in the dual (Hsieh and others, 2008). All labels
 * learn from a message while it is at hand: their weights for a column lie side by side, which is what makes this fast.
 */
export const trainLinear = (rows: SparseRows, truth: Int32Array, options: LinearOptions): Linear => {
  const { columns: width, labels, cost, passes, stopped = () => false } = options;
  const slack = 1 / (2 * cost);
  const stride = strideFor(labels);
  const count = truth.length;
  const weights = new Float32Array(width * stride);
  const bias = new Float32Array(stride);
  const alphas = new Float32Array(count * labels);
  const steps = new Float64Array(stride);
  const order = Int32Array.from({ length: count }, (_, row) => row);
  const next = seeded(7);

  for (let pass = 0; pass < passes && !stopped(); pass += 1) {
    shuffle(order, next);
    let largest = 0;
    for (let at = 0; at < count; at += 1) {
      const row = order[at]!;
      steps.set(bias);
      addScores(weights, stride, rows, row, steps);
      for (let label = 0; label < stride; label += 1) {
        if (label >= labels) {
          steps[label] = 0;
          continue;
        }
        const sign = truth[row] === label ? 1 : -1;
        const alpha = alphas[row * labels + label]!;
        const better = Math.max(0, alpha - (sign * steps[label]! - 1 + slack * alpha) / (2 + slack));
        const step = (better - alpha) * sign;
        steps[label] = step;
        alphas[row * labels + label] = better;
        bias[label]! += step;
        largest = Math.max(largest, Math.abs(step));
      }
      moveWeights(weights, stride, rows, row, steps);
    }
    if (largest < still) break;
  }
  return { stride, weights, bias };
};

/** The score of each label for one row. */
export const scoresOf = ({ stride, weights, bias }: Linear, labels: number, rows: SparseRows, row: number): Float64Array => {
  const scores = Float64Array.from(bias);
  addScores(weights, stride, rows, row, scores);
  return scores.slice(0, labels);
};
