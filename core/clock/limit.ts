import { z } from 'zod';

/** The four time units of city management 数字城管: 紧急工作时 run always, 工作时 in office hours, 工作日, 自然日. */
export const unit = z.enum(['urgentHours', 'workHours', 'workDays', 'naturalDays']);
export type Unit = z.output<typeof unit>;
export type HourUnit = 'urgentHours' | 'workHours';

const mostLimit = 20_000;

/** How long something may take. Parts are allowed: half an urgent hour answers a whistle. */
export const limit = z.strictObject({ n: z.number().positive().max(mostLimit), unit });
export type Limit = z.output<typeof limit>;

/** Hands the number back when a clock can run for it; throws RangeError when it is negative, not a number, or absurd. */
export const sensible = (n: number): number => {
  if (!(n >= 0 && n <= mostLimit)) throw new RangeError(`${n} is not a sensible limit`);
  return n;
};
