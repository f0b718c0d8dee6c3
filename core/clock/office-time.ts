import { type Calendar, dateText, dayOf, kindOfDay, midnight, minutesOf, sessionsOn } from '../calendar/index.ts';

/** The open sessions of a day in milliseconds since 1970 UTC (none on a rest day), and whether that day is a guess. */
export const officeTime = (day: number, calendar: Calendar): { open: [from: number, to: number][]; estimated: boolean } => {
  const { working, basis } = kindOfDay(day, calendar);
  const estimated = basis === 'estimated';
  if (!working) return { open: [], estimated };

  const start = midnight(day, calendar);
  const open = sessionsOn(dateText(day), calendar.officeHours).map(([from, to]): [number, number] => [
    start + minutesOf(from) * 60_000,
    start + minutesOf(to) * 60_000,
  ]);
  return { open, estimated };
};

/** The last instant not after `at`, and later than `after`, at which the office is open or just closes; `at` itself when there is none. */
export const officeBefore = (at: Date, after: Date, calendar: Calendar): Date => {
  for (let day = dayOf(at, calendar); day >= dayOf(after, calendar); day--) {
    const ends = officeTime(day, calendar)
      .open.filter(([from]) => from < at.getTime())
      .map(([, to]) => Math.min(to, at.getTime()));
    const last = ends.at(-1);
    if (last !== undefined) return last > after.getTime() ? new Date(last) : at;
  }
  return at;
};

/** Whether the office is open at this instant: a working day, and inside one of its sessions. */
export const inOffice = (at: Date, calendar: Calendar): boolean =>
  officeTime(dayOf(at, calendar), calendar).open.some(([from, to]) => from <= at.getTime() && at.getTime() < to);
