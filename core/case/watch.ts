import { past, promised, recount } from './clocks.ts';
import type { World } from './command.ts';
import { hoursTried } from './doing/rating.ts';
import type { CaseEvent } from './event.ts';
import { endPauses, pausePromise } from './promise.ts';
import { arrive } from './scene.ts';
import { type Case, type Instant, rungs } from './state.ts';

const runs = (state: Case) => state.phase !== 'done';

/** Rungs of the ladder not yet climbed in this handling, with the instants at which they fall due. */
const rungsAhead = (state: Case) => {
  const from = rungs.indexOf(state.rung);
  return rungs.slice(from + 1).flatMap((rung) => {
    const at = rung === 'none' ? undefined : state.ladder[rung];
    return rung !== 'none' && at !== undefined ? [{ rung, at }] : [];
  });
};

/** Silence counts once as many call-backs were tried as the programme wants. */
const silenceAt = (world: World | undefined, { silence, calls }: Case): Instant | 'never' => {
  if (silence === 'never') return 'never';
  const tried = world ? hoursTried(calls, world.calendar) : calls.length;
  return tried >= silence.calls ? silence.at : 'never';
};

const stageTold = ({ clock }: Case): { colour: 'yellow' | 'red'; at: Instant }[] => {
  if (clock.stopped !== 'running' || clock.due === 'none' || clock.due === 'open' || clock.warnAt === 'none') return [];
  const red = { colour: 'red' as const, at: past(clock.due) };
  if (clock.told === 'nothing') return [{ colour: 'yellow', at: clock.warnAt }, red];
  return clock.told === 'yellow' ? [red] : [];
};

const whistleAt = ({ whistle }: Case) =>
  whistle !== 'none' && whistle.concluded === 'open' && whistle.units.some(({ state }) => state === 'called') ? [past(whistle.due)] : [];

const lateParts = ({ parts }: Case) => parts.filter(({ state, late, due }) => state !== 'answered' && !late && due !== 'none');

/** When `check-clock` next has something to say; the job's index. */
export const wakeOf = (state: Case): Instant | 'never' => {
  if (!runs(state)) return 'never';
  const silence = silenceAt(undefined, state);
  const times = [
    ...(silence === 'never' ? [] : [silence]),
    ...stageTold(state).map(({ at }) => at),
    ...rungsAhead(state).map(({ at }) => at),
    ...whistleAt(state),
    ...lateParts(state).map(({ due }) => past(due)),
  ];
  return times.length > 0 ? times.reduce((first, at) => (at < first ? at : first)) : 'never';
};

const lapsed = (world: World, state: Case, at: Instant): CaseEvent[] => {
  const due = silenceAt(world, state);
  if (state.silence === 'never' || due === 'never' || at < due) return [];
  const pauses = endPauses(state.pauses, 'asked', at);
  const resumed = pauses.some((pause, index) => pause !== state.pauses[index]);
  return [
    {
      type: 'lapsed',
      action: 'lapse',
      unrated: state.silence.unrated,
      arrival: arrive(world, state.silence.to, state, at, pauses),
      ...(resumed && { promised: pausePromise({ state, world }, pauses) }),
    },
  ];
};

/**
 * What time alone has done: each thing is told once, whoever asks and however far the clock jumped. 预警, 超期, 催办, 督办, 通报 by the
 * promise; yellow and red by the stage's own clock; silence; units that never answered a whistle; parts that are late.
 */
export const checkClock = (world: World, state: Case, now: Date): CaseEvent[] => {
  if (!runs(state)) return [];
  const at = now.toISOString();
  const told = stageTold(state)
    .filter((one) => one.at <= at)
    .at(-1);
  const missing =
    whistleAt(state).some((due) => due <= at) && state.whistle !== 'none'
      ? state.whistle.units.filter((one) => one.state === 'called').map(({ unit }) => unit)
      : [];
  return [
    ...rungsAhead(state)
      .filter((one) => one.at <= at)
      .map(({ rung }): CaseEvent => ({ type: 'climbed', rung })),
    ...(told ? [{ type: 'clock-told' as const, colour: told.colour }] : []),
    ...(missing.length > 0 ? [{ type: 'whistle-missing' as const, units: missing }] : []),
    ...lateParts(state)
      .filter(({ due }) => past(due) <= at)
      .map(({ unit }): CaseEvent => ({ type: 'part-late', unit })),
    ...lapsed(world, state, at),
  ];
};

/** Due dates worked out over an unpublished year are moved once the notice has come. */
export const recountDue = (world: World, state: Case): CaseEvent[] => {
  if (!runs(state) || state.promise.stopped !== 'running' || !(state.promise.estimated || state.clock.estimated)) return [];
  const promise = recount(state.promise, state.pauses, world.calendar);
  const clock = recount(state.clock, state.pauses, world.calendar);
  if (promise.due === state.promise.due && clock.due === state.clock.due && promise.estimated === state.promise.estimated) return [];
  return [{ type: 'due-moved', promised: promised(promise, state.pauses, world.calendar), clock: { ...clock, told: state.clock.told } }];
};
