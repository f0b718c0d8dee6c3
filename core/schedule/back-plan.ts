import { type Calendar, type DateText, dateText, dayNumber, kindOfDay } from '../calendar/index.ts';

/** One step of a plan 节点 and how many days it takes. */
export type Step = Readonly<{ name: string; days: number }>;
export type Planned = Readonly<{ name: string; start: DateText; end: DateText }>;

export const planUnits = ['natural', 'working'] as const;
export type PlanUnit = (typeof planUnits)[number];

const longest = 36_525;

const counts = (day: number, unit: PlanUnit, calendar: Pick<Calendar, 'table'>): boolean =>
  unit === 'natural' || kindOfDay(day, calendar).working;

/**
 * Planned backwards from the finish 倒排工期 (systems.md S63): the last step ends on the finish, each earlier one on the day before the
 * next begins; in working days only those count. Days are whole and at least one.
 */
export const backPlan = (finish: DateText, steps: readonly Step[], unit: PlanUnit, calendar: Pick<Calendar, 'table'>): Planned[] => {
  const plan: Planned[] = [];
  let end = dayNumber(finish);
  for (const { name, days } of steps.toReversed()) {
    if (!Number.isSafeInteger(days) || days < 1 || days > longest) throw new RangeError(`${name}: ${days} is not a number of days`);
    let start = end;
    for (let left = days - (counts(end, unit, calendar) ? 1 : 0); left > 0; ) {
      start -= 1;
      if (end - start > longest) throw new RangeError('the plan begins more than a century ago');
      if (counts(start, unit, calendar)) left -= 1;
    }
    plan.push({ name, start: dateText(start), end: dateText(end) });
    do end = (end < start ? end : start) - 1;
    while (!counts(end, unit, calendar));
  }
  return plan.reverse();
};

/** Days from one date to another: `inclusive` counts both ends, `exclusive` leaves the first out. */
export const duration = (from: DateText, to: DateText): { inclusive: number; exclusive: number } => {
  const exclusive = dayNumber(to) - dayNumber(from);
  return { inclusive: exclusive + 1, exclusive };
};
