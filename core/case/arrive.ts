import { deadline, type Limit } from '../clock/index.ts';
import type { Stage } from '../programme/flow.ts';
import { phaseOrder } from '../programme/vocabulary.ts';
import { capOf, cappedText, fixedText, freeClock, limitText, promised, recount, runClock } from './clocks.ts';
import type { World } from './command.ts';
import type { Arrival, Promised } from './event.ts';
import { limitFor, type Sort } from './limits.ts';
import { shareOf } from './plan.ts';
import { type Scene, stageOf, towards } from './scene.ts';
import type { Case, Clock, Instant, Paused } from './state.ts';

/** The case, the rules it lives under and the instant: all that arriving somewhere depends on. */
export type Place = Pick<Scene, 'world' | 'state' | 'at'>;

/** `sort` as it is from now on, a `promised` worked out otherwise; `resumes`: the stage's clock runs on from where it stood. */
type How = { sort?: Sort; promised?: Promised; resumes?: true };

/** Pauses that would last longer than now end now; of one kind, or of every kind. */
const cut = (pauses: readonly Paused[], at: Instant, why?: Paused['why']): Paused[] =>
  pauses.map((pause) =>
    (why === undefined || pause.why === why) && (pause.to === 'open' || pause.to > at) ? { ...pause, to: at } : pause,
  );

/** The promise after coming to a stage where clocks run, pause or stand still; undefined when nothing changes for it. */
const turned = ({ world, state, at }: Place, mode: Stage['clocks']): Promised | undefined => {
  const { promise, pauses } = state;
  const stands = promise.stopped !== 'running';
  const waits = pauses.some(({ why, to }) => why === 'asked' && to === 'open');
  const now = (clock: Clock, kept: readonly Paused[]) => promised(recount(clock, kept, world.calendar), kept, world.calendar);
  switch (mode) {
    case 'stop':
      return stands ? undefined : now({ ...promise, stopped: at }, cut(pauses, at));
    case 'pause':
      return stands || waits ? undefined : now(promise, [...pauses, { from: at, to: 'open', why: 'asked' }]);
    case 'run': {
      if (!stands && !waits) return undefined;
      const stood: Paused[] = promise.stopped === 'running' ? [] : [{ from: promise.stopped, to: at, why: 'checked' }];
      return now({ ...promise, stopped: 'running' }, [...cut(pauses, at, 'asked'), ...stood]);
    }
  }
};

type Limited = Readonly<{ stage: string; limit: Limit; start: Instant; sort: Sort; pauses: readonly Paused[] }>;

/**
 * The stage's clock by its own limit; inside a case from above it is planned back from the giver's limit, and no pause moves it beyond.
 */
const clockWithin = ({ world, state }: Place, by: Instant | 'none', { stage, limit, start, sort, pauses }: Limited): Clock => {
  const own = runClock(limitText(limit), start, pauses, world.calendar);
  if (by === 'none' || by <= start) return own;
  const { due, fits } = shareOf(world, stage, limit, { ...state, ...sort }, start, by);
  const text = fits || (own.due !== 'none' && own.due <= due) ? own.limit : fixedText(due, start);
  return runClock(cappedText(text, by), start, pauses, world.calendar);
};

/** A clock that goes on, inside the giver's limit as it stands now. */
const goesOn = (clock: Clock, by: Instant | 'none', pauses: readonly Paused[], world: World): Clock =>
  recount(clock.limit === 'none' ? clock : { ...clock, limit: cappedText(clock.limit, by) }, pauses, world.calendar);

const clockAt = (
  place: Place,
  to: string,
  stage: Stage,
  { promise, pauses }: Pick<Case, 'promise' | 'pauses'>,
  { sort, resumes }: How,
): Clock => {
  const { world, state, at } = place;
  if (stage.clocks === 'pause') return freeClock(at);
  const by = capOf(promise);
  if (resumes && state.worked !== 'none' && state.worked.stage === to) return goesOn(state.worked.clock, by, pauses, world);
  const forward = phaseOrder(stage.phase) > phaseOrder(state.phase);
  if (stage.continues && forward && state.clock.limit !== 'none') return goesOn(state.clock, by, pauses, world);
  const limit = limitFor(world, to, sort ?? state, new Date(at));
  const start = to === state.stage ? state.clock.start : at;
  if (!limit) return freeClock(start);
  const clock = clockWithin(place, by, { stage: to, limit, start, sort: sort ?? state, pauses: stage.clocks === 'stop' ? [] : pauses });
  return clock.due === state.clock.due && to === state.stage ? state.clock : clock;
};

/** Call-backs are only waited for where the programme wants them and somebody can be called. */
const callsWanted = ({ world, state }: Place): number =>
  state.callers.some(({ main, phone }) => main && phone) ? world.programme.cases.callBacks : 0;

const silenceAt = (place: Place, { silence }: Stage): Case['silence'] => {
  const due = silence && deadline(new Date(place.at), silence.after, [], place.world.calendar).due;
  if (!silence || !due) return 'never';
  const unrated = silence.rating === 'unrated';
  return { at: due.toISOString(), to: silence.to, unrated, calls: unrated ? callsWanted(place) : 0 };
};

/**
 * Resting at a stage from now on: its holder, its own clock, what silence will do, and what the stage does to the promise. The
 * stage alone says whether clocks run, pause or stand still; no doing needs to know. Who stays at a stage, classified again, has not
 * arrived: its clock keeps its start.
 */
export const arriveAt = (place: Place, to: string, how: How = {}): { arrival: Arrival; promised?: Promised } => {
  const stage = stageOf(place.world, to);
  const promise = how.promised ?? turned(place, stage.clocks);
  const clock = clockAt(place, to, stage, promise ?? place.state, how);
  const { phase, holder } = stage;
  return {
    arrival: {
      stage: to,
      phase,
      holder,
      since: to === place.state.stage ? place.state.since : place.at,
      clock,
      silence: silenceAt(place, stage),
    },
    ...(promise && { promised: promise }),
  };
};

/** The clock of the stage where the case rests, planned afresh from now inside the giver's new limit; never sooner than it was due. */
export const replanned = (place: Place, { promise, pauses }: Promised): Clock => {
  const { world, state, at } = place;
  const { clock } = state;
  const [limit, by] = [limitFor(world, state.stage, state, new Date(at)), capOf(promise)];
  if (!limit || by === 'none' || clock.due === 'none') return clock;
  const { due } = shareOf(world, state.stage, limit, state, at, by);
  if (clock.due === 'open' || due <= clock.due) return goesOn(clock, by, pauses, world);
  return { ...runClock(cappedText(fixedText(due, at), by), clock.start, pauses, world.calendar), told: clock.told };
};

/** Arriving where the action leads a case of this sort. */
export const goes = (scene: Scene, how: How = {}): { arrival: Arrival; promised?: Promised } => arriveAt(scene, towards(scene), how);
