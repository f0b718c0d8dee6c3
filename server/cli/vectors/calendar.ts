import { z } from 'zod';
import {
  addWorkingDays,
  countDays,
  dayKind,
  rollBack,
  rollForward,
  workingDaysInMonth,
  workingDaysInYear,
} from '../../../core/calendar/index.ts';
import { chinaCalendar } from '../../outside/calendar.ts';
import { type Group, op } from './op.ts';

const calendar = chinaCalendar();
const date = z.string();

/** Vectors of the working-day calendar. */
export const calendarGroup: Group = {
  ops: {
    day: op(z.object({ date }), (given) => dayKind(given.date, calendar)),
    addWorkingDays: op(z.object({ from: date, days: z.number() }), ({ from, days }) => addWorkingDays(from, days, calendar)),
    count: op(z.object({ from: date, to: date }), ({ from, to }) => countDays(from, to, calendar)),
    month: op(z.object({ month: z.string() }), ({ month }) => ({ working: workingDaysInMonth(month, calendar) })),
    year: op(z.object({ year: z.coerce.number() }), ({ year }) => ({ working: workingDaysInYear(year, calendar) })),
    rollForward: op(z.object({ date }), (given) => ({ date: rollForward(given.date, calendar) })),
    rollBack: op(z.object({ date }), (given) => ({ date: rollBack(given.date, calendar) })),
  },
};
