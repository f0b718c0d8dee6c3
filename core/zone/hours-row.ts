import { z } from 'zod';
import { type OfficeHours, officeHours } from '../calendar/index.ts';
import { code } from './area.ts';
import { termShape } from './term.ts';

const [clockTime, monthDay] = [/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/];

/** When the office is open on working days, from–until, all year or in a `season` of every year. No sessions: closed. */
export const hoursRow = z
  .strictObject({
    id: code,
    ...termShape,
    season: z
      .tuple([z.string().regex(monthDay), z.string().regex(monthDay)])
      .readonly()
      .exactOptional(),
    sessions: z
      .array(z.tuple([z.string().regex(clockTime), z.string().regex(clockTime)]).readonly())
      .max(6)
      .readonly(),
  })
  .refine(({ sessions }) => sessions.every(([open, close], i) => open < close && (i === 0 || sessions[i - 1]![1] <= open)), {
    path: ['sessions'],
    params: { code: 'sessions-cross', words: { zh: '时段要按先后排列，不能重叠', en: 'sessions must be in order and must not overlap' } },
  });

export type HoursRow = Readonly<z.output<typeof hoursRow>>;

/** The rows in the order in which they count: a season wins over the whole year, a later first day over an earlier one. */
export const officeHoursOf = (rows: readonly HoursRow[]): OfficeHours =>
  officeHours.parse(
    rows
      .toSorted((a, b) => Number(!!a.season) - Number(!!b.season) || a.from.localeCompare(b.from) || a.id.localeCompare(b.id))
      .map(({ id: _, ...row }) => row),
  );
