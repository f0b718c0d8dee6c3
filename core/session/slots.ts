import { type Calendar, dateOf, instantOf } from '../calendar/index.ts';
import { weekly } from '../schedule/index.ts';
import type { Opening } from '../zone/opening.ts';

/** One occasion of an opening: a slot at a window, a morning of a clinic. `place` counts the slots of the day from 0. */
export type Slot = Readonly<{
  opening: string;
  session: string;
  area: string;
  date: string;
  starts: string;
  ends: string;
  place: number;
  capacity: number;
}>;

type Days = Pick<Calendar, 'table' | 'zoneOffsetMinutes'>;

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const clockOf = (at: number): string => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** The slots of an opening on the days from–to, both included; nobody is asked to come on a holiday. */
export const slotsOf = (opening: Opening, from: string, to: string, calendar: Days): Slot[] => {
  const { id, session, area, capacity, weekdays, opens, closes, slotMinutes } = opening;
  const [first, last] = [later(from, opening.from), earlier(to, opening.until ?? to)];
  if (last < first) return [];
  const step = slotMinutes ?? minutes(closes) - minutes(opens);
  const days = weekly({ weekdays: weekdays.map(Number), from: first, to: last, onOffDay: 'skip' }, calendar);
  return days.flatMap((date) => {
    const slots: Slot[] = [];
    for (let at = minutes(opens); at + step <= minutes(closes); at += step)
      slots.push({
        opening: id,
        session,
        area,
        date,
        starts: instantOf(date, clockOf(at), calendar).toISOString(),
        ends: instantOf(date, clockOf(at + step), calendar).toISOString(),
        place: slots.length,
        capacity,
      });
    return slots;
  });
};

/** The slot of an opening that begins at this instant; undefined where none does. */
export const slotAt = (opening: Opening, starts: Date, calendar: Days): Slot | undefined => {
  const date = dateOf(starts, calendar);
  return slotsOf(opening, date, date, calendar).find((slot) => slot.starts === starts.toISOString());
};
