import { type Calendar, type DateText, dateText, dayNumber, kindOfDay, weekdayOf } from '../calendar/index.ts';

type Days = Pick<Calendar, 'table'>;

/** What becomes of a date on which nobody works: it stays, it is dropped, or it moves to the next working day. */
export const offDayRules = ['keep', 'skip', 'next'] as const;
export type OffDayRule = (typeof offDayRules)[number];

const longest = 36_525;

const daysOf = (from: DateText, to: DateText): [first: number, last: number] => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last - first > longest) throw new RangeError('more than a century of days');
  return [first, last];
};

const nextWorking = (day: number, calendar: Days): number => {
  for (let next = day; next - day <= longest; next += 1) if (kindOfDay(next, calendar).working) return next;
  throw new RangeError('the calendar has no working day within a century');
};

/**
 * The dates from–to (both included) that fall on these weekdays (1 = Monday), each once, in order; a date that moves may fall behind
 * `to` (systems.md S02, S132).
 */
export const weekly = (
  { weekdays, from, to, onOffDay }: { weekdays: readonly number[]; from: DateText; to: DateText; onOffDay: OffDayRule },
  calendar: Days,
): DateText[] => {
  const [first, last] = daysOf(from, to);
  const days = new Set<number>();
  for (let day = first; day <= last; day += 1) {
    if (!weekdays.includes(weekdayOf(day))) continue;
    if (onOffDay === 'keep' || kindOfDay(day, calendar).working) days.add(day);
    else if (onOffDay === 'next') days.add(nextWorking(day, calendar));
  }
  return [...days].sort((a, b) => a - b).map(dateText);
};

export const periodKinds = ['weeks', 'halfMonths', 'months', 'quarters'] as const;
export type PeriodKind = (typeof periodKinds)[number];
export type Period = readonly [first: DateText, last: DateText];

/** The first day of a period, or of none: the day from which the next one is counted. */
const beginsPeriod: Record<PeriodKind, (day: number) => boolean> = {
  weeks: (day) => weekdayOf(day) === 1,
  halfMonths: (day) => ['01', '16'].includes(dateText(day).slice(8)),
  months: (day) => dateText(day).endsWith('-01'),
  quarters: (day) => /-(01|04|07|10)-01$/.test(dateText(day)),
};

/** Weeks from Monday, half months (1–15, 16–end), months or quarters that lie wholly within from–to. */
export const periods = (kind: PeriodKind, from: DateText, to: DateText): Period[] => {
  const [first, last] = daysOf(from, to);
  const begins: number[] = [];
  for (let day = first; day <= last + 1; day += 1) if (beginsPeriod[kind](day)) begins.push(day);
  return begins.slice(0, -1).map((begin, place) => [dateText(begin), dateText(begins[place + 1]! - 1)]);
};
