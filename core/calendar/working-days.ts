import { type Calendar, kindOfDay } from './calendar.ts';
import { type DateText, dateText, dayNumber } from './day-number.ts';

type Days = Pick<Calendar, 'table'>;

const century = 36_525;

const wholeDays = (days: number): number => {
  if (!Number.isInteger(days) || days < 0 || days > 20_000) throw new RangeError(`${days} is not a sensible number of days`);
  return days;
};

/**
 * The n-th working day after a date; the start day never counts, whatever it is, and 0 days give the date itself.
 * `estimated` says that a date passed on the way lies in a year without a notice.
 */
export const addWorkingDays = (from: DateText, days: number, calendar: Days): { date: DateText; estimated: boolean } => {
  let day = dayNumber(from);
  let estimated = false;
  for (let left = wholeDays(days); left > 0; ) {
    const { working, basis } = kindOfDay(++day, calendar);
    if (basis === 'estimated') estimated = true;
    if (working) left -= 1;
  }
  return { date: dateText(day), estimated };
};

const workingBetween = (afterDay: number, lastDay: number, calendar: Days): number => {
  if (lastDay - afterDay > 4 * century) throw new RangeError('more than four centuries of days');
  let working = 0;
  for (let day = afterDay + 1; day <= lastDay; day++) if (kindOfDay(day, calendar).working) working += 1;
  return working;
};

/** Days from one date (not counted) to another (counted); none when `to` is not later. */
export const countDays = (from: DateText, to: DateText, calendar: Days): { natural: number; working: number } => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return { natural: Math.max(0, last - first), working: workingBetween(first, last, calendar) };
};

/** Working days of a month 'YYYY-MM'. */
export const workingDaysInMonth = (month: string, calendar: Days): number => {
  const first = dayNumber(`${month}-01`);
  const nextMonth = `${dateText(first + 31).slice(0, 7)}-01`;
  return workingBetween(first - 1, dayNumber(nextMonth) - 1, calendar);
};

/** Working days of a year. */
export const workingDaysInYear = (year: number, calendar: Days): number => {
  const text = String(year).padStart(4, '0');
  return workingBetween(dayNumber(`${text}-01-01`) - 1, dayNumber(`${text}-12-31`), calendar);
};

const roll = (date: DateText, step: 1 | -1, calendar: Days): DateText => {
  const start = dayNumber(date);
  for (let day = start; Math.abs(day - start) <= century; day += step) if (kindOfDay(day, calendar).working) return dateText(day);
  throw new RangeError('the calendar has no working day within a century');
};

/** The date itself when it is a working day, else the next one. */
export const rollForward = (date: DateText, calendar: Days): DateText => roll(date, 1, calendar);

/** The date itself when it is a working day, else the one before. */
export const rollBack = (date: DateText, calendar: Days): DateText => roll(date, -1, calendar);
