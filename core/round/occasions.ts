/** When visits fall due: the words of a round's recurrence on the zone's calendar. */
import { type Calendar, type DateText, dateText, dayNumber, instantOf, kindOfDay, midnight, minutesOf } from '../calendar/index.ts';
import { deadline } from '../clock/index.ts';
import type { DayTimes, RoundPart } from '../programme/rounds.ts';
import { everyHours, type PeriodKind, periods, weekly } from '../schedule/index.ts';

/** One time at which a subject is to be visited; `slot` names it for good, so that it is planned once however often it is worked out. */
export type Occasion = Readonly<{ slot: string; opens: Date; closes: Date }>;

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** From when until when of a day each of its visits may be made. */
const stretches = (day: DayTimes): [from: string, to: string][] => {
  const { from = '00:00', to = '24:00' } = day;
  const begins =
    'times' in day
      ? Array.from({ length: day.times }, (_, n) =>
          clock(minutesOf(from) + Math.floor(((minutesOf(to) - minutesOf(from)) * n) / day.times)),
        )
      : everyHours(from, to, day.everyHours);
  return begins.map((begin, n) => [begin, begins[n + 1] ?? to]);
};

const wholeDay: DayTimes = { times: 1 };

const onDay = (date: DateText, day: DayTimes, calendar: Calendar): Occasion[] =>
  stretches(day).map(([from, to], n) => ({
    slot: n === 0 && !('everyHours' in day) ? date : `${date} ${from}`,
    opens: instantOf(date, from, calendar),
    closes: instantOf(date, to, calendar),
  }));

const days = (from: DateText, to: DateText): DateText[] =>
  Array.from({ length: Math.max(0, dayNumber(to) - dayNumber(from) + 1) }, (_, n) => dateText(dayNumber(from) + n));

/** A period may have begun long before the days asked about. */
const longestPeriod = 100;

/** A date that nobody works on may have moved by a whole holiday. */
const longestHoliday = 20;

const within = (kind: PeriodKind, from: DateText, to: DateText, calendar: Calendar): Occasion[] =>
  periods(kind, dateText(dayNumber(from) - longestPeriod), dateText(dayNumber(to) + longestPeriod))
    .filter(([first, last]) => first <= to && last >= from)
    .map(([first, last]) => ({
      slot: `${first}/${last}`,
      opens: instantOf(first, '00:00', calendar),
      closes: new Date(midnight(dayNumber(last) + 1, calendar)),
    }));

const bare = ({ every }: Pick<RoundPart, 'every'>, risk: string, from: DateText, to: DateText, calendar: Calendar): Occasion[] => {
  if ('asked' in every) return [];
  if ('once' in every) return within(every.once, from, to, calendar);
  if ('byClass' in every) return within(Object.hasOwn(every.byClass, risk) ? every.byClass[risk]! : every.otherwise, from, to, calendar);
  if ('daily' in every)
    return days(from, to)
      .filter((date) => !every.workingDaysOnly || kindOfDay(dayNumber(date), calendar).working)
      .flatMap((date) => onDay(date, every.daily, calendar));
  const { weekdays, onOffDay, day = wholeDay } = every;
  return weekly({ weekdays, onOffDay, from: dateText(dayNumber(from) - longestHoliday), to }, calendar)
    .filter((date) => date >= from && date <= to)
    .flatMap((date) => onDay(date, day, calendar));
};

/** The times from–to (both included) at which a subject of this risk class is visited; whoever is only visited when asked has none. */
export const occasions = (
  round: Pick<RoundPart, 'every' | 'window'>,
  { risk = 'none', from, to }: { risk?: string; from: DateText; to: DateText },
  calendar: Calendar,
): Occasion[] => {
  const all = bare(round, risk, from, to, calendar);
  const { window } = round;
  if (!window) return all;
  return all.map((one) => ({ ...one, closes: deadline(one.opens, window, [], calendar).due ?? one.closes }));
};
