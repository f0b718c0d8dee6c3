import type { Calendar } from './calendar.ts';
import { type DateText, dateText, dayNumber } from './day-number.ts';

type Offset = Pick<Calendar, 'zoneOffsetMinutes'>;

const dayLength = 86_400_000;

/** The day number on which an instant falls where the calendar is. China has one zone and no summer time, so the offset is fixed. */
export const dayOf = (instant: Date, { zoneOffsetMinutes }: Offset): number => {
  const day = Math.floor((instant.getTime() + zoneOffsetMinutes * 60_000) / dayLength);
  if (Number.isNaN(day)) throw new RangeError('not an instant');
  return day;
};

/** Milliseconds since 1970 UTC of the local midnight with which a day begins. */
export const midnight = (day: number, { zoneOffsetMinutes }: Offset): number => day * dayLength - zoneOffsetMinutes * 60_000;

/** The local date of an instant. */
export const dateOf = (instant: Date, offset: Offset): DateText => dateText(dayOf(instant, offset));

/** The local time of day of an instant, to the minute: '18:00'. */
export const timeOf = (instant: Date, { zoneOffsetMinutes }: Offset): string =>
  new Date(instant.getTime() + zoneOffsetMinutes * 60_000).toISOString().slice(11, 16);

/** The instant of a local date and time ('HH:MM' or 'HH:MM:SS'; '24:00' is the next midnight). Throws RangeError for anything else. */
export const instantOf = (date: DateText, time: string, offset: Offset): Date => {
  const parts = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(time);
  const [hours, minutes, seconds] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3] ?? 0)];
  const sum = (hours * 60 + minutes) * 60 + seconds;
  if (!parts || minutes > 59 || seconds > 59 || sum > 86_400) throw new RangeError(`${time} is not a time of day`);
  return new Date(midnight(dayNumber(date), offset) + sum * 1000);
};
