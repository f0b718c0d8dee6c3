/** Steps that were written down after they happened. Pure. */
import type { CaseStep } from '../api/types.ts';

const lateAfter = 10 * 60_000;
const bulkFrom = 3;

type Times = Pick<CaseStep, 'seq' | 'at' | 'recorded'>;

/** Whether so much time lay between the deed and its record that it must be said. */
const isLate = ({ at, recorded }: Times): boolean => Date.parse(recorded) - Date.parse(at) > lateAfter;

/** Late steps by themselves, each to be marked, and those that one import brought within the same minute, to be told once. */
export const lateSteps = (steps: readonly Times[]): { single: ReadonlySet<number>; bulk: number } => {
  const late = steps.filter(isLate);
  const minutes = late.map(({ recorded }) => Math.floor(Date.parse(recorded) / 60_000));
  const alone = late.filter((_, index) => minutes.filter((minute) => minute === minutes[index]).length < bulkFrom);
  return { single: new Set(alone.map(({ seq }) => seq)), bulk: late.length - alone.length };
};
