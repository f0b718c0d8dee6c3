import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { deadline, elapsedMinutes, onTime, unit } from '../../../core/clock/index.ts';
import { chinaCalendar } from '../../outside/calendar.ts';
import { instant } from './instant.ts';
import { type Group, op } from './op.ts';

const calendar = chinaCalendar();
const pauses = z.array(z.object({ from: instant, to: instant.nullish().transform((to) => to ?? null) })).default([]);
const running = { start: instant, limit: z.object({ n: z.number(), unit }), pauses };

const inZone = (at: Date): string =>
  new Date(at.getTime() + calendar.zoneOffsetMinutes * 60_000).toISOString().replace('.000Z', 'Z').replace('Z', '+08:00');

const dueText = (due: Date | null) => (due === null ? null : inZone(due));

const withDue = z.looseObject({ due: instant });

/** A due instant may be expected in UTC; it is the instant that counts. */
const oneZone = (expected: unknown): unknown => {
  const parsed = withDue.safeParse(expected);
  return parsed.success ? { ...parsed.data, due: inZone(parsed.data.due) } : expected;
};

/** Vectors of deadlines and elapsed time. */
export const clocksGroup: Group = {
  ops: {
    deadline: op(z.object(running), ({ start, limit, pauses }) => ({
      due: dueText(deadline(start, limit, pauses, calendar).due),
    })),
    judge: op(z.object({ ...running, finished: instant }), ({ start, limit, pauses, finished }) => {
      const { due } = deadline(start, limit, pauses, calendar);
      return { due: dueText(due), onTime: onTime(finished, due) };
    }),
    elapsed: op(
      z.object({ from: instant, to: instant, unit: z.enum(['urgentHours', 'workHours']), pauses }),
      ({ from, to, unit, pauses }) => ({ minutes: elapsedMinutes(from, to, unit, pauses, calendar) }),
    ),
  },
  same: (expected, got) => isDeepStrictEqual(oneZone(expected), got),
};
