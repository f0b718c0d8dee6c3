import { type Calendar, dayOf } from '../calendar/index.ts';
import type { HourUnit } from './limit.ts';
import { officeTime } from './office-time.ts';
import { type Pause, runningTime, stretches } from './pause.ts';

/** Whole minutes for which the clock ran between two instants, pauses left out; 0 when `to` is not later. */
export const elapsedMinutes = (from: Date, to: Date, unit: HourUnit, pauses: readonly Pause[], calendar: Calendar): number => {
  const still = stretches(pauses);
  const [start, end] = [from.getTime(), to.getTime()];
  if (unit === 'urgentHours') return Math.floor(runningTime(start, end, still) / 60_000);

  let running = 0;
  const last = dayOf(to, calendar);
  for (let day = dayOf(from, calendar); day <= last; day++)
    for (const [open, close] of officeTime(day, calendar).open) running += runningTime(Math.max(open, start), Math.min(close, end), still);
  return Math.floor(running / 60_000);
};
