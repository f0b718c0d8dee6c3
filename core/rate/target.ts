import { type Exact, exact } from './exact.ts';

const mostTargets = 100_000n;

/**
 * All whole targets of which a value is, rounded half away from zero, the printed whole percent: how many figures a report
 * could mean. Throws RangeError when there is no end of them (0 % of anything) or the list would be absurdly long.
 */
export const target = (value: Exact, printedPercent: number): { targets: number[] } => {
  if (!Number.isInteger(printedPercent)) throw new RangeError('the printed percent is whole');
  const { over, under } = exact(value);
  const size = over < 0n ? -over : over;
  const percent = BigInt(Math.abs(printedPercent));
  if (percent === 0n) throw new RangeError('0 % fits targets without end');
  if (size === 0n || over < 0n !== printedPercent < 0) return { targets: [] };

  const first = (200n * size) / (under * (2n * percent + 1n)) + 1n;
  const last = (200n * size) / (under * (2n * percent - 1n));
  if (last - first >= mostTargets) throw new RangeError('more targets than anybody could list');
  return { targets: Array.from({ length: Math.max(0, Number(last - first + 1n)) }, (_, i) => Number(first) + i) };
};
