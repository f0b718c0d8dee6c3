export { doneThatDay } from './by-midnight.ts';
export type { Basis, Calendar, CalendarTable, DayKind } from './calendar.ts';
export { dayKind, kindOfDay } from './calendar.ts';
export type { DateText } from './day-number.ts';
export { dateText, dayNumber, isDate, weekdayOf } from './day-number.ts';
export { dateOf, dayOf, instantOf, midnight, timeOf } from './local-time.ts';
export type { OfficeHours, Sessions } from './office-hours.ts';
export { minutesOf, officeHours, sessionsOn, usualOfficeHours } from './office-hours.ts';
export {
  addWorkingDays,
  countDays,
  rollBack,
  rollForward,
  workingDaysInMonth,
  workingDaysInYear,
} from './working-days.ts';
