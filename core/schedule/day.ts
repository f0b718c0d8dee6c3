import { type Calendar, countDays, type DateText, dateText, dayNumber, minutesOf } from '../calendar/index.ts';

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The times of day at which something is due: at opening, then every so many hours while strictly before closing (systems.md S25). */
export const everyHours = (open: string, close: string, every: number): string[] => {
  const step = Math.round(every * 60);
  if (!(step > 0)) throw new RangeError(`${every} hours are no interval`);
  const times: string[] = [];
  for (let at = minutesOf(open); at < minutesOf(close); at += step) times.push(clockText(at));
  return times;
};

/** Minutes of a day's windows, added up; one that ends before it begins runs over midnight. */
export const shiftMinutes = (windows: readonly (readonly [from: string, to: string])[]): number =>
  windows.reduce((sum, [from, to]) => sum + ((minutesOf(to) - minutesOf(from) + 1_440) % 1_440 || (from === to ? 0 : 1_440)), 0);

/** How many tasks come of so many things so many times a day, on every day from–to or on working days only (systems.md S80, S89). */
export const tasksOf = (
  {
    items,
    times,
    from,
    to,
    workingDaysOnly = false,
  }: { items: number; times: number; from: DateText; to: DateText; workingDaysOnly?: boolean },
  calendar: Pick<Calendar, 'table'>,
): number => {
  const { natural, working } = countDays(dateText(dayNumber(from) - 1), to, calendar);
  return items * times * (workingDaysOnly ? working : natural);
};

/** People split over groups as evenly as can be, larger groups first: 27 in 4 are 7, 7, 7, 6 (systems.md S87, S113). */
export const evenSplit = (people: number, groups: number): number[] => {
  if (!Number.isSafeInteger(groups) || groups < 1 || !Number.isSafeInteger(people) || people < 0)
    throw new RangeError('whole numbers of people and groups');
  return Array.from({ length: groups }, (_, place) => Math.floor(people / groups) + (place < people % groups ? 1 : 0));
};
