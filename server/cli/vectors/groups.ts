import { calendarGroup } from './calendar.ts';
import { clocksGroup } from './clocks.ts';
import { coordinatesGroup } from './coordinates.ts';
import { cryptoGroup } from './crypto.ts';
import { identifiersGroup } from './identifiers.ts';
import type { Group } from './op.ts';
import { ratesGroup } from './rates.ts';
import { recordOps } from './records.ts';
import { scheduleGroup } from './schedule.ts';
import { zoneOps } from './zone.ts';

/** Every group of vectors that the product answers, by the name of its file. */
export const groups: Readonly<Record<string, Group>> = {
  calendar: calendarGroup,
  clocks: clocksGroup,
  coordinates: coordinatesGroup,
  crypto: cryptoGroup,
  identifiers: identifiersGroup,
  rates: ratesGroup,
  schedule: scheduleGroup,
  zone: { ops: { ...recordOps, ...zoneOps } },
};

/** What belongs to parts of the product that are not built yet, by group. */
export const notYet: Readonly<Record<string, readonly string[]>> = {};

/** The group that answers a case: the one its file is named after, else the only one that has an op of that name. */
export const groupFor = (file: string, op: string): Group | 'not-yet' | 'unknown' | 'ambiguous' => {
  const having = Object.keys(groups).filter((group) => Object.hasOwn(groups[group]!.ops, op));
  const waiting = Object.keys(notYet).filter((group) => notYet[group]!.includes(op));
  const all = [...having, ...waiting];
  const chosen = all.includes(file) ? file : all.length === 1 ? all[0]! : undefined;
  if (chosen === undefined) return all.length === 0 ? 'unknown' : 'ambiguous';
  return having.includes(chosen) ? groups[chosen]! : 'not-yet';
};
