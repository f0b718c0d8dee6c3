/** One line of the race. `floor` is what the bare driver does in the same run, in the same unit; `ratio` is value over floor. Latencies in ms. */
export type Figure = Readonly<{
  name: string;
  value: number;
  unit: string;
  p50: number;
  p95: number;
  floor: number;
  ratio: number;
  fsyncMs: number;
  /** Processor time of the server's Node for each, in ms: it stays comparable on a machine that has other work. */
  cpuMs?: number;
  /** That of PostgreSQL with all its sessions. */
  databaseMs?: number;
  cases: number;
  clients: number;
}>;

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** The smallest latency that so large a part of all of them does not exceed; 0 for none. */
export const percentile = (latencies: readonly number[], part: number): number => {
  const sorted = Float64Array.from(latencies).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
};

/** What a run of load came to: how often it was done in how many seconds, and how long each took in ms. */
export type Measured = Readonly<{ count: number; seconds: number; latencies: readonly number[] }>;

export const perSecond = ({ count, seconds }: Measured): number => count / seconds;

/** Two runs of the same as one. */
export const together = (one: Measured, other: Measured): Measured => ({
  count: one.count + other.count,
  seconds: one.seconds + other.seconds,
  latencies: [...one.latencies, ...other.latencies],
});
