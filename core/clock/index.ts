export type { Deadline } from './deadline.ts';
export { deadline, onTime } from './deadline.ts';
export { elapsedMinutes } from './elapsed.ts';
export type { HourUnit, Limit, Unit } from './limit.ts';
export { limit, unit } from './limit.ts';
export { inOffice, officeBefore } from './office-time.ts';
export type { Pause } from './pause.ts';
export { pause } from './pause.ts';
