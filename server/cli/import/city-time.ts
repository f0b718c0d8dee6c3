import { instantOf } from '../../../core/calendar/index.ts';

/** An instant from a file. Of a day without a time nobody knows when it was, so it is not sure. */
export type FileTime = Readonly<{ at: Date; sure: boolean }>;

type Edge = 'begins' | 'ends';

const hour = 3_600_000;

/** How far a place's clocks stand from UTC at an instant, summer time included; asked of the system once for each hour. */
const offsetsOf = (timeZone: string): ((instant: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const known = new Map<number, number>();
  return (instant) => {
    const key = Math.floor(instant / hour);
    const found = known.get(key);
    if (found !== undefined) return found;
    const name = format.formatToParts(new Date(key * hour)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
    const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
    known.set(key, offset);
    return offset;
  };
};

/**
 * Reads times as a city's file writes them: a day, a local time, or one that says its offset. A day alone is its first or its last second.
 * An hour that the clocks skip or repeat is taken as the later reading; anything else is an invalid Date, so that the row can be named.
 */
export const cityTime = (timeZone: string): ((text: string, edge: Edge) => FileTime) => {
  const offsetAt = offsetsOf(timeZone);
  const local = (date: string, time: string): Date => {
    const asUtc = instantOf(date, time, { zoneOffsetMinutes: 0 }).getTime();
    const first = asUtc - offsetAt(asUtc);
    return new Date(asUtc - offsetAt(first));
  };
  return (text, edge) => {
    const [, date = '', time, offset] = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? [];
    try {
      if (offset !== undefined) return { at: new Date(text.replace(' ', 'T')), sure: true };
      return { at: local(date, time ?? (edge === 'begins' ? '00:00:00' : '23:59:59')), sure: time !== undefined };
    } catch {
      return { at: new Date(Number.NaN), sure: false };
    }
  };
};

/** Where the known files come from; a city that is not among these has the zone's own time. */
const homes: readonly (readonly [name: string, timeZone: string])[] = [
  ['boston', 'America/New_York'],
  ['buffalo', 'America/New_York'],
  ['chicago', 'America/Chicago'],
  ['losangeles', 'America/Los_Angeles'],
  ['vancouver', 'America/Vancouver'],
];

/** The clock of each city by the name that a file gives it. */
export const cityClocks = (usual: string): ((city: string) => ReturnType<typeof cityTime>) => {
  const known = new Map<string, ReturnType<typeof cityTime>>();
  return (city) => {
    const found = known.get(city);
    if (found) return found;
    const clock = cityTime(homes.find(([name]) => city.startsWith(name))?.[1] ?? usual);
    known.set(city, clock);
    return clock;
  };
};
