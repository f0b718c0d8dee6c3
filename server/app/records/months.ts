import { dateOf } from '../../../core/calendar/index.ts';
import type { Book } from '../book.ts';

/** The first day of the local month in which an instant falls. */
export const monthOf = (at: Date, { calendar }: Pick<Book, 'calendar'>): string => `${dateOf(at, calendar).slice(0, 7)}-01`;

/** So far back, in months, a record is found by its number alone. */
const remembered = 13;

const back = (month: string, n: number): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - n, 1)).toISOString().slice(0, 10);
};

/** The months in which a record may stand that is asked for by its number. */
export const recentMonths = (at: Date, book: Pick<Book, 'calendar'>): string[] =>
  Array.from({ length: remembered }, (_, n) => back(monthOf(at, book), n));

/** The months that two instants and what lies between them touch. */
export const monthsBetween = (from: Date, until: Date, book: Pick<Book, 'calendar'>): string[] => {
  const [first, last] = [monthOf(from, book), monthOf(until, book)];
  const months: string[] = [];
  for (let n = 0, month = last; month >= first && n < 120; n += 1, month = back(last, n)) months.push(month);
  return months;
};
