import { refuse } from '../refusal.ts';
import { fixedText, half, inTime, limitOf, limitText, promised, recount, runClock } from './clocks.ts';
import type { World } from './command.ts';
import type { Promised } from './event.ts';
import { limitFor, type Scene } from './scene.ts';
import type { Case, Instant, Paused } from './state.ts';

/** The promise to the caller from its start, never later than the limit of whoever handed the case down 来件时限. */
export const makePromise = (
  world: World,
  sort: Pick<Case, 'category' | 'urgency' | 'above'>,
  start: Instant,
  pauses: readonly Paused[],
  name = 'promise',
): Promised => {
  const limit = limitFor(world, name, sort, new Date(start));
  const own = runClock(limit ? limitText(limit) : 'none', start, pauses, world.calendar);
  const above = sort.above === 'none' ? 'none' : sort.above.due;
  const tighter = above !== 'none' && (own.due === 'none' || own.due === 'open' || above < own.due);
  return promised(tighter ? runClock(fixedText(above, start), start, pauses, world.calendar) : own, pauses, world.calendar);
};

/** Both clocks stand still from now on. */
export const stopPromise = ({ state, at }: Scene): Promised => ({
  promise: { ...state.promise, stopped: at },
  ladder: {},
  pauses: state.pauses,
});

/** The same promise with other pauses. */
export const pausePromise = ({ state, world }: Pick<Scene, 'state' | 'world'>, pauses: readonly Paused[]): Promised =>
  promised(recount(state.promise, pauses, world.calendar), pauses, world.calendar);

/** Ends every pause of one kind that is still open. */
export const endPauses = (pauses: readonly Paused[], why: Paused['why'], at: Instant): Paused[] =>
  pauses.map((pause) => (pause.why === why && pause.to === 'open' ? { ...pause, to: at } : pause));

/** The clocks run on from where they stood: the time since they stopped becomes a pause. */
export const resumeClocks = (scene: Scene): { promised: Promised; worked: Case['clock'] | undefined } => {
  const { state, at, world } = scene;
  const stopped = state.promise.stopped;
  const pauses = stopped === 'running' ? state.pauses : [...state.pauses, { from: stopped, to: at, why: 'checked' as const }];
  const running = { ...state.promise, stopped: 'running' as const };
  return {
    promised: promised(recount(running, pauses, world.calendar), pauses, world.calendar),
    worked: state.worked === 'none' ? undefined : recount(state.worked, pauses, world.calendar),
  };
};

/** The promise of a rework 重办: half the limit that was promised before, from now. */
export const halfPromise = (scene: Scene): Promised => {
  const { state, world, at } = scene;
  const fixed = limitFor(world, 'rework', state, scene.asking.at);
  const before = limitOf(state.promise.limit) ?? limitFor(world, 'promise', state, scene.asking.at);
  const text = fixed ? limitText(fixed) : before ? limitText(half(before)) : 'none';
  return promised(
    runClock(text, at, [], world.calendar),
    state.pauses.filter(({ to }) => to !== 'open'),
    world.calendar,
  );
};

/** A later due date that was granted; the first promise stays in the log. */
export const extendPromise = ({ state, world, at }: Scene, until: Instant): Promised =>
  promised(runClock(fixedText(until, at), state.promise.start, state.pauses, world.calendar), state.pauses, world.calendar);

export const judge = ({ state, at }: Scene): 'yes' | 'no' => inTime(state.promise, at);

/** An instant given by a person, as events keep it; it must lie ahead. */
export const ahead = (text: string, scene: Scene, path: string): Instant => {
  const at = new Date(text).toISOString();
  return at > scene.at ? at : refuse('unwell', [{ path, code: 'past', words: { zh: '要填以后的时间', en: 'This must lie ahead' } }]);
};
