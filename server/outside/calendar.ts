import library from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { type Calendar, type CalendarTable, type OfficeHours, usualOfficeHours } from '../../core/calendar/index.ts';

type Named = { holidays: Record<string, unknown>; workdays: Record<string, unknown> };

/** The first dates of the first notice that was checked day by day; the library's older years are left out. */
const firstChecked = '2006-12-30';

/** Where the library and the wording of a notice differ. Only weekends, and the day on which work began again, are concerned. */
const corrections = {
  off: [
    '2011-06-05', // 2011: 端午节 6月4日至6日放假公休
    '2012-06-23', // 2012: 端午节 6月22日至24日放假公休
    '2015-09-05', // 2015: 9月3日至5日调休放假
  ],
  work: [
    '2020-02-03', // second notice of 2020: 2月3日（星期一）起正常上班
  ],
  notNamed: [
    '2014-04-06', // 2014: 4月5日放假，4月7日补休
    '2019-04-06', // 2019: 4月5日放假，与周末连休; so also 端午 and 中秋
    '2019-04-07',
    '2019-06-08',
    '2019-06-09',
    '2019-09-14',
    '2019-09-15',
  ],
};

/** A year has its notice when its National Day is named; a day or two of a neighbouring year's notice do not make it known. */
const yearsOf = (off: ReadonlySet<string>): ReadonlySet<number> =>
  new Set([...off].filter((date) => date.endsWith('-10-01')).map((date) => Number(date.slice(0, 4))));

/** The table of days from lists of named dates. The library answers an unknown year as plain weekends; here it is absent. */
export const tableOf = ({ holidays, workdays }: Named): CalendarTable => {
  const checked = (dates: string[]) => dates.filter((date) => date >= firstChecked && !corrections.notNamed.includes(date));
  const off = new Set([...checked(Object.keys(holidays)), ...corrections.off]);
  const work = new Set([...checked(Object.keys(workdays)), ...corrections.work]);
  return { off, work, years: yearsOf(off) };
};

/** The State Council's days off and make-up working days from 2007 on, as far as the installed library knows them. */
export const chinaTable: CalendarTable = tableOf(library);

/** The calendar of a zone in China: the State Council's days, the zone's own office hours, UTC+8 without summer time. */
export const chinaCalendar = (officeHours: OfficeHours = usualOfficeHours): Calendar => ({
  table: chinaTable,
  officeHours,
  zoneOffsetMinutes: 480,
});
