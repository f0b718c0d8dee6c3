import { instantOf } from '../../../core/calendar/index.ts';

/** Reads a local time as files write it, `2019-04-25 09:32:09`; an invalid Date for anything else, so that the row can be named. */
export const localTime =
  (zoneOffsetMinutes: number) =>
  (text: string): Date => {
    const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
    try {
      return instantOf(date, time, { zoneOffsetMinutes });
    } catch {
      return new Date(Number.NaN);
    }
  };
