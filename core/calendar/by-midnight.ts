import type { DateText } from './day-number.ts';
import { dayNumber } from './day-number.ts';
import { midnight } from './local-time.ts';

/** Whether something was done by the end of a local day: at 24:00 the day is over. */
export const doneThatDay = (day: DateText, done: Date | 'not-yet', calendar: Parameters<typeof midnight>[1]): boolean =>
  done !== 'not-yet' && done.getTime() < midnight(dayNumber(day) + 1, calendar);
