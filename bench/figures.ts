import { type Figure, type Measured, percentile, perSecond, rounded } from './figure.ts';
import type { Run } from './race.ts';

const common = ({ latencies, clients, cpuMs, databaseMs }: Run, fsyncMs: number, cases: number) => ({
  p50: rounded(percentile(latencies, 0.5)),
  p95: rounded(percentile(latencies, 0.95)),
  fsyncMs,
  ...(cpuMs !== undefined && { cpuMs }),
  ...(databaseMs !== undefined && { databaseMs }),
  cases,
  clients,
});

/** How often a second, against the floor of transactions. */
export const rateFigure = (name: string, run: Run, floor: Measured, fsyncMs: number, cases: number): Figure => ({
  name,
  value: rounded(perSecond(run), 1),
  unit: '/s',
  floor: rounded(perSecond(floor), 1),
  ratio: rounded(perSecond(run) / perSecond(floor)),
  ...common(run, fsyncMs, cases),
});

/** The 95th percentile in ms, against that of the bare query. */
export const latencyFigure = (name: string, run: Run, bare: Measured, fsyncMs: number, cases: number): Figure => {
  const [ours, theirs] = [percentile(run.latencies, 0.95), percentile(bare.latencies, 0.95)];
  return { name, value: rounded(ours), unit: 'ms', floor: rounded(theirs), ratio: rounded(ours / theirs), ...common(run, fsyncMs, cases) };
};
