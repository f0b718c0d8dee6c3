/** The rules of a gate, as plain questions and answers (systems.md S80, S112, S115). */
import type { Admission } from '../programme/records.ts';

/** How far somebody has come with steps in a fixed order: the first that is missing, or `none`. What is done out of order does not count. */
export const missingStep = (steps: readonly string[], done: readonly string[]): string | 'none' =>
  steps.find((step, place) => done[place] !== step) ?? 'none';

/** Steps of a kind that is done several times are called after it and counted from 1: disinfect1, disinfect2. */
export const countedSteps = (kinds: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return kinds.map((kind) => {
    const n = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, n);
    return `${kind}${n}`;
  });
};

/** What of these answers keeps somebody out: the fields that are not as they must be, empty when nothing does. */
export const keptOutBy = (admits: Admission, answers: Readonly<Record<string, unknown>>): string[] => {
  const { below, right = {} } = admits;
  const reading = below && answers[below.field];
  return [
    ...(below && !(typeof reading === 'number' && reading < Number(below.limit)) ? [below.field] : []),
    ...Object.entries(right).flatMap(([field, good]) => (answers[field] === good ? [] : [field])),
  ];
};

/** Whether everything was done often enough on a day, and what was not. */
export const dailyDone = (each: number, entries: Readonly<Record<string, number>>, all: readonly string[] = Object.keys(entries)) => {
  const missing = all.filter((one) => (entries[one] ?? 0) < each);
  return { ok: missing.length === 0, entries: Object.values(entries).reduce((sum, n) => sum + n, 0), missing };
};
