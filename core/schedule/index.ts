export { backPlan, duration, type Planned, type PlanUnit, planUnits, type Step } from './back-plan.ts';
export { evenSplit, everyHours, shiftMinutes, tasksOf } from './day.ts';
export { type OffDayRule, offDayRules, type Period, type PeriodKind, periodKinds, periods, weekly } from './recurrence.ts';
export { gapMinutes, gapsIn, type Slot } from './roster.ts';
