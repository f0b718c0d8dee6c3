import { type Calendar, dayOf, kindOfDay, midnight } from '../calendar/index.ts';
import { type Limit, sensible } from './limit.ts';
import { officeTime } from './office-time.ts';
import { type Pause, runningTime, type Stretch, stretches, usedUp } from './pause.ts';

/** When a limit runs out. `due` is null while an open pause keeps it from running out; `estimated`: a passed year has no notice. */
export type Deadline = { due: Date | null; estimated: boolean };

const never: Deadline = { due: null, estimated: false };
const hour = 3_600_000;
const century = 36_525;

const tooFar = () => new RangeError('the limit does not run out within a century: has the office any hours?');

const urgent = (start: number, need: number, pauses: Stretch[]): Deadline => {
  const due = usedUp(start, need, pauses);
  return due === Number.POSITIVE_INFINITY ? never : { due: new Date(due), estimated: false };
};

const inOfficeHours = (start: Date, need: number, pauses: Stretch[], calendar: Calendar): Deadline => {
  if (need === 0) return { due: start, estimated: false };

  const last = pauses.at(-1);
  const stops = last?.to === Number.POSITIVE_INFINITY ? last.from : Number.POSITIVE_INFINITY;
  const first = dayOf(start, calendar);
  let left = need;
  let estimated = false;
  for (let day = first; day - first <= century; day++) {
    if (midnight(day, calendar) >= stops) return never;
    const office = officeTime(day, calendar);
    if (office.estimated) estimated = true;
    for (const [open, close] of office.open) {
      const from = Math.max(open, start.getTime());
      const running = runningTime(from, close, pauses);
      if (running >= left) return { due: new Date(usedUp(from, left, pauses)), estimated };
      left -= running;
    }
  }
  throw tooFar();
};

const inDays = (start: Date, days: number, workingOnly: boolean, pauses: Stretch[], calendar: Calendar): Deadline => {
  const skipped = pauses.map(({ from, to }) => ({
    after: dayOf(new Date(from), calendar),
    upTo: to === Number.POSITIVE_INFINITY ? to : dayOf(new Date(to), calendar),
  }));
  const first = dayOf(start, calendar);
  let day = first;
  let estimated = false;
  for (let left = days; left > 0; ) {
    day += 1;
    if (day - first > century) throw tooFar();
    const { working, basis } = workingOnly ? kindOfDay(day, calendar) : { working: true, basis: 'weekday' };
    if (basis === 'estimated') estimated = true;
    const pause = skipped.find(({ after, upTo }) => after < day && day <= upTo);
    if (pause?.upTo === Number.POSITIVE_INFINITY) return never;
    if (working && !pause) left -= 1;
  }
  return { due: new Date(midnight(day + 1, calendar) - 1000), estimated };
};

/**
 * When a limit that starts now runs out. Hours end at the earliest instant at which they are used up (12:00, not 14:00);
 * days end at 23:59:59 of the n-th counted day, the start day not counting and half a day counting as the whole.
 * In day units a date x is skipped when date(from) < x ≤ date(to) of a pause. Throws RangeError for absurd input.
 */
export const deadline = (start: Date, { n, unit }: Limit, pauses: readonly Pause[], calendar: Calendar): Deadline => {
  if (Number.isNaN(start.getTime())) throw new RangeError('the start is not an instant');
  const need = sensible(n);
  const still = stretches(pauses);
  switch (unit) {
    case 'urgentHours':
      return urgent(start.getTime(), Math.round(need * hour), still);
    case 'workHours':
      return inOfficeHours(start, Math.round(need * hour), still, calendar);
    case 'workDays':
      return inDays(start, Math.ceil(need), true, still, calendar);
    case 'naturalDays':
      return inDays(start, Math.ceil(need), false, still, calendar);
  }
};

/** In time: at or before the due instant. Where an open pause leaves no due instant, nothing is late. */
export const onTime = (finished: Date, due: Date | null): boolean => due === null || finished.getTime() <= due.getTime();
