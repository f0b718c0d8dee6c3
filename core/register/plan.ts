/** Milestones of an entry: planned backwards from its finish, reached, or slipped. */
import { dateText, dayNumber } from '../calendar/index.ts';
import { own } from '../own.ts';
import { refuse } from '../refusal.ts';
import { backPlan } from '../schedule/index.ts';
import { t } from '../words.ts';
import type { EntryCommand, EntryDecision } from './command.ts';
import { just, type Scene } from './decide.ts';
import type { Entry } from './entry.ts';

/** Plans every milestone again from the finish; what was reached stays reached. */
export const planned = ({ state, part, world, at }: Scene, { days = {} }: EntryCommand & { type: 'plan' }): EntryDecision => {
  const { milestones } = part;
  if (!milestones) return refuse('no-such-thing');
  const finish = state.data[milestones.finish];
  if (typeof finish !== 'string')
    return refuse('unwell', [
      { path: `data.${milestones.finish}`, code: 'missing', words: t('请先填写完成日期', 'Fill in the date of the finish first') },
    ]);
  const faults = Object.entries(days)
    .filter(([step, n]) => !own(milestones.steps, step) || !Number.isSafeInteger(n) || n < 1 || n > 3_650)
    .map(([step]) => ({ path: `days.${step}`, code: 'bad', words: t('天数是1到3650的整数', 'Days are whole, from 1 to 3,650') }));
  if (faults.length > 0) return refuse('unwell', faults);
  const steps = Object.entries(milestones.steps).map(([name, step]) => ({ name, days: own(days, name) ?? step.days }));
  const before = new Map(state.plan.map((one) => [one.step, one]));
  const plan = backPlan(finish, steps, milestones.unit, world.calendar).map(({ name, start, end }) => ({
    step: name,
    start,
    end,
    reached: before.get(name)?.reached ?? 'not-yet',
    slipped: false,
    ...(milestones.warn !== undefined && { warn: dateText(dayNumber(end) - milestones.warn) }),
  }));
  return just({ type: 'planned', plan, at });
};

export const reached = ({ state, world, at }: Scene, { step, on }: EntryCommand & { type: 'reach' }): EntryDecision => {
  if (!state.plan.some((one) => one.step === step)) return refuse('no-such-thing');
  if (!/^\d{4}-\d\d-\d\d$/.test(on) || Number.isNaN(Date.parse(on)) || on > world.today)
    return refuse('unwell', [
      { path: 'on', code: 'too-late', words: t('完成日期写成 2026-11-20，不能晚于今天', 'Write the day as 2026-11-20, not after today') },
    ]);
  return just({ type: 'reached', step, on, at });
};

/** Milestones whose last day is past without having been reached, and of which nobody was told yet. */
export const slipsOf = ({ active, plan }: Entry, today: string): string[] =>
  active ? plan.filter(({ end, reached, slipped }) => end < today && reached === 'not-yet' && !slipped).map(({ step }) => step) : [];

/** Milestones that are about to pass without having been reached, and of which nobody was told yet; one that has passed has slipped instead. */
export const nearOf = ({ active, plan }: Entry, today: string): string[] =>
  active
    ? plan
        .filter(
          ({ end, reached, slipped, warn, near }) =>
            warn !== undefined && warn <= today && today <= end && reached === 'not-yet' && !slipped && !near,
        )
        .map(({ step }) => step)
    : [];
