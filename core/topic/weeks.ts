import { dateText, dayNumber, weekdayOf } from '../calendar/index.ts';

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: string): string => {
  const n = dayNumber(day);
  return dateText(n - weekdayOf(n) + 1);
};

export const daysAfter = (day: string, days: number): string => dateText(dayNumber(day) + days);

/** Calls of each week from the first Monday to the week of the last day; a week without calls counts 0. */
export const weeksOf = (first: string, last: string, counted: ReadonlyMap<string, number>): { week: string; calls: number }[] => {
  const [from, until] = [dayNumber(mondayOf(first)), dayNumber(last)];
  return Array.from({ length: Math.max(0, Math.floor((until - from) / 7) + 1) }, (_, n) => {
    const week = dateText(from + n * 7);
    return { week, calls: counted.get(week) ?? 0 };
  });
};

/** An aim is judged by the last four weeks: so many days. */
export const judgedDays = 28;

/** Whether the calls of the last four weeks are within what is aimed at for each week. */
export const isMet = (calls: number, aimed: number): boolean => calls <= aimed * (judgedDays / 7);
