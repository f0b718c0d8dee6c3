import type { Linear } from './linear.ts';
import type { SparseRows } from './rows.ts';

/** Added to every count, so that what was never seen with a label does not speak against it without end. */
const caution = 0.01;

/**
 * Adds to the weights how much likelier each column is with a label than without it (complement naive Bayes, Rennie and others, 2003),
 * in this share. Counting sees what is rare but one-sided, where the machine only sees what its mistakes taught it.
 */
export const addBayes = ({ stride, weights }: Linear, rows: SparseRows, truth: Int32Array, labels: number, share: number): void => {
  const width = weights.length / stride;
  const having = new Float32Array(weights.length);
  const ofLabel = new Float64Array(labels);
  const ofColumn = new Float64Array(width);
  for (let row = 0; row < truth.length; row += 1) {
    const label = truth[row]!;
    for (let place = rows.starts[row]!; place < rows.starts[row + 1]!; place += 1) {
      const [column, value] = [rows.columns[place]!, rows.values[place]!];
      having[column * stride + label]! += value;
      ofColumn[column]! += value;
      ofLabel[label]! += value;
    }
  }
  const whole = ofLabel.reduce((sum, one) => sum + one, 0);
  const spread = caution * width;
  for (let column = 0; column < width; column += 1)
    for (let label = 0; label < labels; label += 1) {
      const own = (having[column * stride + label]! + caution) / (ofLabel[label]! + spread);
      const others = (ofColumn[column]! - having[column * stride + label]! + caution) / (whole - ofLabel[label]! + spread);
      weights[column * stride + label]! += share * Math.log(own / others);
    }
};
