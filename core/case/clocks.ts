import { addWorkingDays, type Calendar, dateOf, instantOf } from '../calendar/index.ts';
import { deadline, type Limit, limit as limitSchema } from '../clock/index.ts';
import type { Promised } from './event.ts';
import type { Clock, Instant, Paused } from './state.ts';

/** A limit as events keep it: words, because a hashed row holds integers only. */
export const limitText = ({ n, unit }: Limit): string => `${n} ${unit}`;

/** The limit back from its words; undefined for `none` and for a fixed date. */
export const limitOf = (text: string): Limit | undefined => {
  const [n, unit] = text.split(' ');
  return limitSchema.safeParse({ n: Number(n), unit }).data;
};

/** A clock without a limit: it only says since when. */
export const freeClock = (start: Instant): Clock => ({
  limit: 'none',
  start,
  due: 'none',
  warnAt: 'none',
  estimated: false,
  stopped: 'running',
  told: 'nothing',
});

/** Three quarters of the wall time between start and due (design.md §3, practice.md §1.4). */
const warning = (start: Instant, due: Instant): Instant =>
  new Date(Date.parse(start) + Math.floor((Date.parse(due) - Date.parse(start)) * 0.75)).toISOString();

const asPauses = (pauses: readonly Paused[]) =>
  pauses.map(({ from, to }) => ({ from: new Date(from), to: to === 'open' ? null : new Date(to) }));

/** A date granted by hand is `until A since B`; pauses begun after B move it by their wall time. */
const fixedDue = (text: string, pauses: readonly Paused[]): Instant | 'open' => {
  const [, until, , since] = text.split(' ');
  const later = pauses.filter(({ from }) => from >= (since ?? ''));
  if (later.some(({ to }) => to === 'open')) return 'open';
  return new Date(later.reduce((due, { from, to }) => due + Date.parse(to) - Date.parse(from), Date.parse(until ?? ''))).toISOString();
};

/** A date granted by hand, as events keep it. */
export const fixedText = (until: Instant, since: Instant): string => `until ${until} since ${since}`;

/** The same limit, never beyond an instant that no pause moves: `5 workDays by A`. Without one it is the bare limit again. */
export const cappedText = (text: string, by: Instant | 'none'): string => {
  const [bare = ''] = text.split(' by ');
  return by === 'none' ? bare : `${bare} by ${by}`;
};

/** The instant beyond which no pause moves this clock: the giver's limit of a case from above. */
export const capOf = ({ limit }: Clock): Instant | 'none' => limit.split(' by ')[1] ?? 'none';

/**
 * Nothing falls due while its clock stands still: a day limit whose last day was reached before the pause began falls due at the end
 * of the first counted day after it.
 */
const outsidePauses = (due: Instant, { unit }: Limit, pauses: readonly Paused[], calendar: Calendar): Instant | 'open' => {
  const pause = pauses.find(({ from, to }) => from <= due && (to === 'open' || due < to));
  if (!pause || unit === 'urgentHours' || unit === 'workHours') return due;
  const dayBefore = new Date(Date.parse(pause.to) - 24 * 3_600_000);
  const later = pause.to === 'open' ? null : deadline(dayBefore, { n: 1, unit }, [], calendar).due;
  const others = pauses.filter((one) => one !== pause);
  return later ? outsidePauses(later.toISOString(), { n: 1, unit }, others, calendar) : 'open';
};

const bareClock = (text: string, start: Instant, pauses: readonly Paused[], calendar: Calendar): Clock => {
  const free = freeClock(start);
  const limit = limitOf(text);
  if (!limit && !text.startsWith('until ')) return free;
  const counted = limit ? deadline(new Date(start), limit, asPauses(pauses), calendar) : { due: null, estimated: false };
  const given = counted.due?.toISOString() ?? 'open';
  const due = !limit ? fixedDue(text, pauses) : given === 'open' ? given : outsidePauses(given, limit, pauses, calendar);
  return { ...free, limit: text, due, warnAt: due === 'open' ? 'none' : warning(start, due), estimated: counted.estimated };
};

/** A running clock from its limit's words, its start and the pauses so far; nothing has been told of it yet. */
export const runClock = (text: string, start: Instant, pauses: readonly Paused[], calendar: Calendar): Clock => {
  const clock = bareClock(cappedText(text, 'none'), start, pauses, calendar);
  const by = capOf({ ...clock, limit: text });
  if (by === 'none') return clock;
  const within = clock.due !== 'none' && clock.due !== 'open' && clock.due <= by;
  return within ? { ...clock, limit: text } : { ...clock, limit: text, due: by, warnAt: warning(start, by), estimated: false };
};

/** The same clock after its pauses or its calendar changed. */
export const recount = (clock: Clock, pauses: readonly Paused[], calendar: Calendar): Clock => ({
  ...runClock(clock.limit, clock.start, pauses, calendar),
  stopped: clock.stopped,
  told: clock.told,
});

/** When each rung falls due: 预警 at 75 %, 超期 at the due instant, 催办 the next working day, 督办 three and 通报 five working days after it. */
const ladderOf = ({ due, warnAt }: Clock, calendar: Calendar): Promised['ladder'] => {
  if (due === 'open' || due === 'none' || warnAt === 'none') return {};
  const morning = (from: string, days: number) => {
    const { date } = addWorkingDays(from, days, calendar);
    return { date, at: instantOf(date, '08:00', calendar).toISOString() };
  };
  const urged = morning(dateOf(new Date(due), calendar), 1);
  return {
    warned: warnAt,
    late: past(due),
    urged: urged.at,
    supervised: morning(urged.date, 3).at,
    criticised: morning(urged.date, 5).at,
  };
};

/** The promise with the ladder that hangs on it. */
export const promised = (promise: Clock, pauses: readonly Paused[], calendar: Calendar): Promised => ({
  promise,
  pauses,
  ladder: promise.stopped === 'running' ? ladderOf(promise, calendar) : {},
});

/** Half the limit, for a rework 重办; whole days, rounded up. */
export const half = ({ n, unit }: Limit): Limit => ({ n: unit === 'workDays' || unit === 'naturalDays' ? Math.ceil(n / 2) : n / 2, unit });

/** The first second after a due instant: up to the due second itself work is in time (practice.md §3). */
export const past = (due: Instant): Instant => new Date(Date.parse(due) + 1_000).toISOString();

/** Whether work handed in at this instant was in time; without a due date, and while it is paused, it is. */
export const inTime = ({ due }: Clock, at: Instant): 'yes' | 'no' => (due === 'none' || due === 'open' || at < past(due) ? 'yes' : 'no');
