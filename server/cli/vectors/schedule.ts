import { z } from 'zod';
import {
  backPlan,
  duration,
  evenSplit,
  everyHours,
  gapMinutes,
  offDayRules,
  type PeriodKind,
  periodKinds,
  periods,
  planUnits,
  shiftMinutes,
  tasksOf,
  weekly,
} from '../../../core/schedule/index.ts';
import { chinaCalendar } from '../../outside/calendar.ts';
import { instant } from './instant.ts';
import { type Group, type Op, op } from './op.ts';

const calendar = chinaCalendar();
const date = z.string();
const range = { from: date, to: date };

const periodsOf = (kind: PeriodKind): Op =>
  op(z.object(range), ({ from, to }) => {
    const all = periods(kind, from, to);
    return { count: all.length, last: all.at(-1) ?? null };
  });

/** Vectors of recurrence, rosters, splits and back-planning. */
export const scheduleGroup: Group = {
  ops: {
    weekly: op(z.object({ ...range, weekdays: z.array(z.number()), onOffDay: z.enum(offDayRules) }), (given) => {
      const dates = weekly(given, calendar);
      return { count: dates.length, dates };
    }),
    ...Object.fromEntries(periodKinds.map((kind) => [kind, periodsOf(kind)])),
    everyHours: op(z.object({ open: z.string(), close: z.string(), every: z.number() }), ({ open, close, every }) => {
      const times = everyHours(open, close, every);
      return { count: times.length, times };
    }),
    perDay: op(z.object({ ...range, items: z.number(), times: z.number(), workingDaysOnly: z.boolean().default(false) }), (given) => ({
      tasks: tasksOf(given, calendar),
    })),
    split: op(z.object({ people: z.number(), groups: z.number() }), ({ people, groups }) => ({ sizes: evenSplit(people, groups) })),
    roster: op(
      z.object({
        from: instant,
        to: instant,
        slots: z.array(z.object({ from: instant, to: instant, leader: z.boolean(), duty: z.boolean() })),
      }),
      ({ from, to, slots }) => {
        const minutes = gapMinutes(from, to, slots);
        return { gapMinutes: minutes, complete: minutes === 0 };
      },
    ),
    backPlan: op(
      z.object({ finish: date, unit: z.enum(planUnits), steps: z.array(z.object({ name: z.string(), days: z.number() })) }),
      ({ finish, unit, steps }) => ({ plan: backPlan(finish, steps, unit, calendar) }),
    ),
    duration: op(z.object(range), ({ from, to }) => duration(from, to)),
    shift: op(z.object({ windows: z.array(z.tuple([z.string(), z.string()])) }), ({ windows }) => ({ minutes: shiftMinutes(windows) })),
  },
};
