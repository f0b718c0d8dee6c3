import { deadline, type Limit, officeBefore } from '../clock/index.ts';
import { phaseOrder } from '../programme/vocabulary.ts';
import type { World } from './command.ts';
import { limitFor, type Sort } from './limits.ts';
import { type Sorted, stageOf, towards } from './scene.ts';
import type { Instant } from './state.ts';

type Kind = Sort & Sorted;

const checked = phaseOrder('verification');

/** The stages from here on along the main road of the flow, up to the check of the work. */
const road = (world: World, from: string, sort: Kind): string[] => {
  const names = [from];
  for (const name of names) {
    const main = Object.values(stageOf(world, name).actions).find((action) => action.main && action.to !== undefined);
    const next = main && towards({ action: main, state: { ...sort, stage: name } });
    if (next && !names.includes(next) && phaseOrder(stageOf(world, next).phase) <= checked) names.push(next);
  }
  return names;
};

/** The limits that are still to be used up on that road, this stage's own first; steps that share one limit have it once. */
const stillToCome = (world: World, from: string, own: Limit, sort: Kind, on: Date): Limit[] =>
  road(world, from, sort).flatMap((name) => {
    if (name === from) return [own];
    const stage = stageOf(world, name);
    const limit = stage.continues || stage.clocks === 'pause' ? undefined : limitFor(world, name, sort, on);
    return limit ? [limit] : [];
  });

/**
 * When a stage must be through so that every later one still has its share before the giver's date 来件时限: what remains is divided
 * as the stages' own limits stand to each other, in the order of the flow. `fits` where their own limits are soon enough anyway. Work
 * in office time falls due while the office is open.
 */
export const shareOf = (
  world: World,
  stage: string,
  limit: Limit,
  sort: Kind,
  start: Instant,
  until: Instant,
): Readonly<{ due: Instant; fits: boolean }> => {
  const [from, to] = [Date.parse(start), Date.parse(until)];
  const ends: number[] = [];
  for (const one of stillToCome(world, stage, limit, sort, new Date(start))) {
    const before = ends.at(-1) ?? from;
    ends.push(deadline(new Date(before), one, [], world.calendar).due?.getTime() ?? before);
  }
  const [mine = to, whole = to] = [ends[0], ends.at(-1)];
  if (to <= from) return { due: until, fits: false };
  const share = whole > from ? (mine - from) / (whole - from) : 1;
  const due = new Date(from + Math.floor(((to - from) * share) / 1_000) * 1_000);
  const inOffice = limit.unit === 'workHours' || limit.unit === 'workDays' ? officeBefore(due, new Date(from), world.calendar) : due;
  return { due: inOffice.toISOString(), fits: whole <= to };
};
