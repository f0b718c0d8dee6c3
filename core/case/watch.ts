import { arriveAt } from './arrive.ts';
import { past, promised, recount } from './clocks.ts';
import type { World } from './command.ts';
import { nextProgress } from './doing/requests.ts';
import { isUnaccepted } from './duty.ts';
import type { CaseEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { type Case, type Instant, rungs } from './state.ts';

/** Something that time alone brings about, and when. */
type Coming = Readonly<{ at: Instant; event: (now: Instant) => CaseEvent }>;

/** What is hung 挂账 is listed apart and climbs no further, also when it was late before. */
const ladder = ({ rung: stands, ladder, hung }: Case): Coming[] =>
  (hung ? [] : rungs.slice(rungs.indexOf(stands) + 1)).flatMap((rung) => {
    const at = rung === 'none' ? undefined : ladder[rung];
    return rung !== 'none' && at !== undefined ? [{ at, event: () => ({ type: 'climbed', rung }) }] : [];
  });

/** The stage's own clock gives yellow at three quarters and red when it is over; after a jump only red is worth telling. */
const colours = ({ clock }: Case): Coming[] => {
  const { due, warnAt, told } = clock;
  if (due === 'none' || due === 'open' || warnAt === 'none' || told === 'red') return [];
  const red = { at: past(due), event: (): CaseEvent => ({ type: 'clock-told', colour: 'red' }) };
  const yellow = {
    at: warnAt,
    event: (now: Instant): CaseEvent => (red.at <= now ? red.event() : { type: 'clock-told', colour: 'yellow' }),
  };
  return told === 'yellow' ? [red] : [yellow];
};

const withUnits = ({ phase }: Case) => phase === 'dispatch' || phase === 'handling';

const unanswered = (state: Case): Coming[] => {
  const { whistle } = state;
  if (whistle === 'none' || whistle.concluded !== 'open') return [];
  const units = whistle.units.filter((one) => one.state === 'called').map(({ unit }) => unit);
  return units.length > 0 ? [{ at: past(whistle.due), event: () => ({ type: 'whistle-missing', units }) }] : [];
};

const lateParts = (state: Case): Coming[] =>
  withUnits(state)
    ? state.parts.flatMap(({ unit, due, late, state: stands }) =>
        due === 'none' || late || stands === 'answered' ? [] : [{ at: past(due), event: () => ({ type: 'part-late', unit }) }],
      )
    : [];

/** Silence counts once as many call-backs were tried as the programme wants. */
const silenceAt = ({ silence, calls }: Case): Instant | 'never' =>
  silence === 'never' || calls.length < silence.calls ? 'never' : silence.at;

const progressAt = ({ hung, progressDue }: Case): Instant | 'never' => (hung && progressDue !== 'none' ? past(progressDue) : 'never');

/** Not accepted in time outside office hours, it goes on to the leader on duty, and then to all of them. */
const passing = (state: Case): Coming[] => {
  const { duty } = state;
  if (duty === 'none' || duty.reached === 'leaders' || !isUnaccepted(state)) return [];
  const [at, to] = duty.reached === 'person' ? ([duty.toLeader, 'leader'] as const) : ([duty.toAll, 'leaders'] as const);
  return [{ at, event: () => ({ type: 'duty-passed', to }) }];
};

/** What only time brings about and needs no calendar to be known in advance. */
const coming = (state: Case): Coming[] => [
  ...ladder(state),
  ...colours(state),
  ...unanswered(state),
  ...lateParts(state),
  ...passing(state),
];

/** When `check-clock` next has something to say; the job's index. */
export const wakeOf = (state: Case): Instant | 'never' => {
  if (state.phase === 'done') return 'never';
  const times = [...coming(state).map(({ at }) => at), silenceAt(state), progressAt(state)].filter((at) => at !== 'never');
  return times.reduce<Instant | 'never'>((first, at) => (first === 'never' || at < first ? at : first), 'never');
};

const lapse = (world: World, state: Case, now: Instant): CaseEvent[] => {
  const at = silenceAt(state);
  if (state.silence === 'never' || at === 'never' || now < at) return [];
  const { to, unrated } = state.silence;
  return [{ type: 'lapsed', action: 'lapse', unrated, ...arriveAt({ world, state, at: now }, to, { resumes: true }) }];
};

const missedProgress = (world: World, state: Case, now: Instant): CaseEvent[] => {
  const at = progressAt(state);
  return at === 'never' || now < at ? [] : [{ type: 'progress-missed', progressDue: nextProgress({ world, at: now }) }];
};

/**
 * What time alone has done: each thing is told once, whoever asks and however far the clock jumped. 预警, 超期, 催办, 督办, 通报 by the
 * promise; yellow and red by the stage's own clock; silence; units that never answered a whistle; parts that are late; a month
 * without a word of a hung case. What follows from it at the same instant is told with it.
 */
export const checkClock = (world: World, state: Case, now: Date): CaseEvent[] => {
  if (state.phase === 'done') return [];
  const at = now.toISOString();
  const events = [
    ...coming(state)
      .filter((one) => one.at <= at)
      .map(({ event }) => event(at)),
    ...missedProgress(world, state, at),
    ...lapse(world, state, at),
  ];
  return events.length === 0 ? [] : [...events, ...checkClock(world, events.reduce(evolve, state), now)];
};

/** Due dates worked out over an unpublished year are moved once the notice has come. */
export const recountDue = (world: World, state: Case): CaseEvent[] => {
  const { promise, clock, pauses, phase } = state;
  if (phase === 'done' || promise.stopped !== 'running' || !(promise.estimated || clock.estimated)) return [];
  const [newPromise, newClock] = [recount(promise, pauses, world.calendar), recount(clock, pauses, world.calendar)];
  const same = (a: typeof clock, b: typeof clock) => a.due === b.due && a.estimated === b.estimated;
  if (same(promise, newPromise) && same(clock, newClock)) return [];
  return [{ type: 'due-moved', promised: promised(newPromise, pauses, world.calendar), clock: newClock }];
};
