import type { Features } from './features.ts';

/** Many messages as one sparse table: row `i` has the columns and values from `starts[i]` up to `starts[i + 1]`. */
export type SparseRows = Readonly<{ starts: Int32Array; columns: Int32Array; values: Float32Array }>;

/** Which buckets count, in which column each stands, and how much what is rare there weighs. */
export type Columns = Readonly<{ buckets: Uint32Array; weights: Float32Array }>;

/** Which label each message has, by its place among the labels. */
export type Truth = Readonly<{ labels: number; of: Int32Array }>;

/**
 * How far the labels of the messages with this bucket are from those of all messages (Kullback–Leibler), leaning to "not at all" for
 * buckets seldom seen.
 */
const tells = (having: Float32Array, from: number, shares: Float64Array): number => {
  const caution = 15;
  let count = caution;
  for (let label = 0; label < shares.length; label += 1) count += having[from + label]!;
  let far = 0;
  for (let label = 0; label < shares.length; label += 1) {
    const share = (having[from + label]! + caution * shares[label]!) / count;
    if (share > 0) far += share * Math.log(share / shares[label]!);
  }
  return far;
};

/**
 * Buckets that occur in at least `least` of these messages, the commonest first, so that what is used together lies together. A bucket
 * weighs more the fewer messages it occurs in, and the more it tells about the label.
 */
export const columnsOf = (messages: readonly Features[], { labels, of }: Truth, bits: number, least = 3): Columns => {
  const seen = new Int32Array(2 ** bits);
  const shares = new Float64Array(labels);
  for (const [at, { buckets }] of messages.entries()) {
    shares[of[at]!]! += 1 / messages.length;
    for (const bucket of buckets) seen[bucket]! += 1;
  }
  const kept: number[] = [];
  for (let bucket = 0; bucket < seen.length; bucket += 1) if (seen[bucket]! >= least) kept.push(bucket);
  kept.sort((a, b) => seen[b]! - seen[a]! || a - b);

  const buckets = Uint32Array.from(kept);
  const table = columnTable(buckets, bits);
  const having = new Float32Array(kept.length * labels);
  for (const [at, one] of messages.entries())
    for (const bucket of one.buckets) if (table[bucket]! > 0) having[(table[bucket]! - 1) * labels + of[at]!]! += 1;
  const weights = Float32Array.from(
    kept,
    (bucket, column) => Math.log(1 + messages.length / seen[bucket]!) * (tells(having, column * labels, shares) + 0.02) ** 0.5,
  );
  return { buckets, weights };
};

/** The column of each bucket, plus one; 0 for buckets that do not count. */
export const columnTable = (buckets: Uint32Array, bits: number): Int32Array => {
  const table = new Int32Array(2 ** bits);
  for (let column = 0; column < buckets.length; column += 1) table[buckets[column]!] = column + 1;
  return table;
};

/** Each message as a row of length one, its counts damped by a logarithm. */
export const sparseRows = (messages: readonly Features[], columns: Columns, table: Int32Array): SparseRows => {
  const starts = new Int32Array(messages.length + 1);
  const most = messages.reduce((sum, { buckets }) => sum + buckets.length, 0);
  const found = new Int32Array(most);
  const values = new Float32Array(most);
  let used = 0;
  for (const [row, { buckets, counts }] of messages.entries()) {
    let squares = 0;
    const start = used;
    for (let place = 0; place < buckets.length; place += 1) {
      const column = table[buckets[place]!]! - 1;
      if (column < 0) continue;
      const value = (1 + Math.log(counts[place]!)) * columns.weights[column]!;
      found[used] = column;
      values[used] = value;
      squares += value * value;
      used += 1;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let place = start; place < used; place += 1) values[place]! *= scale;
    starts[row + 1] = used;
  }
  return { starts, columns: found.slice(0, used), values: values.slice(0, used) };
};
