import { z } from 'zod';
import { type DateText, dayNumber } from './day-number.ts';

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Minutes from midnight of '14:30'. */
export const minutesOf = (time: string): number =>
  (time.charCodeAt(0) * 10 + time.charCodeAt(1) - 528) * 60 + time.charCodeAt(3) * 10 + time.charCodeAt(4) - 528;

const date = z.string().refine((text) => {
  try {
    dayNumber(text);
    return true;
  } catch {
    return false;
  }
}, 'not a date (YYYY-MM-DD)');

const monthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);

const sessions = z
  .array(z.tuple([z.string().regex(clockTime), z.string().regex(clockTime)]).readonly())
  .readonly()
  .refine(
    (list) => list.every(([open, close], i) => open < close && (i === 0 || list[i - 1]![1] <= open)),
    'sessions must be in order and must not overlap',
  );

/**
 * When the office is open on a working day: rows of data with a first and a last day, and for a season of every year
 * (`season: ['06-15', '08-31']`, both included, may pass the end of the year). Where several rows hold, the last one counts.
 */
export const officeHours = z
  .array(
    z.strictObject({
      from: date,
      until: date.exactOptional(),
      season: z.tuple([monthDay, monthDay]).readonly().exactOptional(),
      sessions,
    }),
  )
  .readonly();

export type OfficeHours = z.output<typeof officeHours>;
export type Sessions = z.output<typeof sessions>;

const inSeason = (day: string, [first, last]: readonly [string, string]): boolean =>
  first <= last ? first <= day && day <= last : first <= day || day <= last;

const closed: Sessions = [];

/** The sessions of a date, supposing that it is a working day; none where no row holds. */
export const sessionsOn = (on: DateText, hours: OfficeHours): Sessions =>
  hours.findLast(
    ({ from, until, season }) =>
      from <= on && (until === undefined || on <= until) && (season === undefined || inSeason(on.slice(5), season)),
  )?.sessions ?? closed;

/** The hours that the limits of city management 数字城管 suppose: 08:00–12:00 and 14:00–18:00, all year. */
export const usualOfficeHours: OfficeHours = [
  {
    from: '1970-01-01',
    sessions: [
      ['08:00', '12:00'],
      ['14:00', '18:00'],
    ],
  },
];
