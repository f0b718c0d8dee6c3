import type { Opening } from '../../core/zone/index.ts';

/** When windows, clinics and courses of the demo are open. */
export const timetable: readonly Opening[] = [];
