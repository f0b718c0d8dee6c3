import { refuse } from '../refusal.ts';
import { t } from '../words.ts';
import { capOf, cappedText, fixedText, half, inTime, limitText, promised, recount, runClock } from './clocks.ts';
import type { World } from './command.ts';
import type { Promised } from './event.ts';
import { limitFor, type Sort } from './limits.ts';
import type { Scene } from './scene.ts';
import type { Case, Instant, Paused } from './state.ts';

/** The promise to the caller from its start, never later than the limit of whoever handed the case down 来件时限. */
export const makePromise = (
  world: World,
  sort: Sort & Pick<Case, 'above'>,
  start: Instant,
  pauses: readonly Paused[],
  by: Instant | 'none' = sort.above === 'none' ? 'none' : sort.above.due,
): Promised => {
  const limit = limitFor(world, 'promise', sort, new Date(start));
  const text = cappedText(limit ? limitText(limit) : 'none', by);
  return promised(runClock(text, start, pauses, world.calendar), pauses, world.calendar);
};

/** The giver's limit, while it lies ahead of this instant; once it is over the case was answered to them, and what follows is our own. */
const stillAbove = ({ state, at }: Pick<Scene, 'state' | 'at'>): Instant | 'none' =>
  state.above !== 'none' && state.above.due !== 'none' && state.above.due > at ? state.above.due : 'none';

/** The same promise with other pauses. */
export const pausePromise = ({ state, world }: Pick<Scene, 'state' | 'world'>, pauses: readonly Paused[]): Promised =>
  promised(recount(state.promise, pauses, world.calendar), pauses, world.calendar);

/** The promise of a rework 重办, from now: the programme's own limit for it, else half of what such a case is promised. */
export const halfPromise = (scene: Scene): Promised => {
  const { state, world, asking, at } = scene;
  const fixed = limitFor(world, 'rework', state, asking.at);
  const whole = limitFor(world, 'promise', state, asking.at);
  const text = fixed ? limitText(fixed) : whole ? limitText(half(whole)) : 'none';
  return promised(runClock(cappedText(text, stillAbove(scene)), at, [], world.calendar), state.pauses, world.calendar);
};

/** A later due date that was granted; the first promise stays in the log. Whoever handed the case down still waits no longer than they said. */
export const extendPromise = ({ state, world, at }: Scene, until: Instant, by: Instant | 'none' = capOf(state.promise)): Promised =>
  promised(runClock(cappedText(fixedText(until, at), by), state.promise.start, state.pauses, world.calendar), state.pauses, world.calendar);

/** The same promise inside another limit of the giver's. */
export const recap = ({ state, world }: Scene, by: Instant): Promised =>
  promised(
    recount({ ...state.promise, limit: cappedText(state.promise.limit, by) }, state.pauses, world.calendar),
    state.pauses,
    world.calendar,
  );

/** In time by the promise, at this instant. */
export const judge = ({ state, at }: Scene): 'yes' | 'no' => inTime(state.promise, at);

/** Further from now than this a date is a slip of the keyboard. */
const decades = 20 * 365 * 24 * 3_600_000;

/** An instant given by a person, as events keep it; within twenty years of now. */
export const sane = (text: string, at: Instant, path: string): Instant => {
  const away = Math.abs(Date.parse(text) - Date.parse(at));
  if (away <= decades) return new Date(text).toISOString();
  return refuse('unwell', [{ path, code: 'too-far', words: t('时间太远', 'this is too far away') }]);
};

/** An instant that must lie ahead. */
export const ahead = (text: string, at: Instant, path: string): Instant => {
  const until = sane(text, at, path);
  return until > at ? until : refuse('unwell', [{ path, code: 'past', words: t('要填以后的时间', 'this must lie ahead') }]);
};
