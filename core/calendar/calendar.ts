import { type DateText, dateText, dayNumber, weekdayOf } from './day-number.ts';
import type { OfficeHours } from './office-hours.ts';

/**
 * Every date that a yearly holiday notice 放假安排 of the State Council names, loaded by date and never by the year of the notice
 * (the notice for 2023 makes 2022-12-31 a holiday). `years` are those whose own notice is known; outside them weekends are a guess.
 */
export type CalendarTable = {
  off: ReadonlySet<DateText>;
  work: ReadonlySet<DateText>;
  years: ReadonlySet<number>;
};

/** What deadlines depend on, passed as an argument wherever days or hours are counted. */
export type Calendar = { table: CalendarTable; officeHours: OfficeHours; zoneOffsetMinutes: number };

/** Named by a notice; ordinary day of a year with a notice; guessed, because the year's notice is not out. */
export type Basis = 'paper' | 'weekday' | 'estimated';

export type DayKind = { working: boolean; weekday: number; basis: Basis };

/** Whether people work on that day number, and how sure this is. The inner loop of every deadline. */
export const kindOfDay = (day: number, { table }: Pick<Calendar, 'table'>): DayKind => {
  const date = dateText(day);
  const weekday = weekdayOf(day);
  if (table.off.has(date)) return { working: false, weekday, basis: 'paper' };
  if (table.work.has(date)) return { working: true, weekday, basis: 'paper' };
  return { working: weekday <= 5, weekday, basis: table.years.has(Number(date.slice(0, 4))) ? 'weekday' : 'estimated' };
};

/** Whether people work on a date, its weekday (1 = Monday), and how sure this is. */
export const dayKind = (date: DateText, calendar: Pick<Calendar, 'table'>): DayKind => kindOfDay(dayNumber(date), calendar);
