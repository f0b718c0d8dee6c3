import { type Case, unopened } from '../../../core/case/index.ts';

const isLike = (value: unknown, before: unknown): boolean =>
  value === before || (Array.isArray(value) && value.length === 0 && Array.isArray(before) && before.length === 0);

const start: Readonly<Record<string, unknown>> = unopened;

/** A fold as it is written: without what is as it was before anything happened. */
export const slim = (state: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(state).filter(([field, value]) => !isLike(value, start[field])));

/** The whole fold again. */
export const whole = <Kept extends Case>(stored: unknown): Kept => ({ ...start, ...(stored as object) }) as Kept;
