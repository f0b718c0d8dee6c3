import { useWords } from './language.tsx';
import { dueWords, exactWords, leftWords } from './time-words.ts';
import { useNow } from './useNow.ts';
import type { Words } from './words/t.ts';
import { timeWords } from './words/time.ts';

export type ClockShown = Readonly<{
  label: Words;
  start: string;
  due: string | 'open' | 'none';
  /** 75 % of the way; where it is not known the bar works it out. */
  warnAt?: string;
  estimated?: boolean;
  /** Whether it runs, waits, or when it was stopped. */
  stopped?: string | 'running';
  paused?: boolean;
}>;

export type ClockState = 'calm' | 'near' | 'late' | 'paused' | 'kept' | 'missed' | 'none';

/** How a clock stands now; each state has its own word, colour and shape of bar. */
export const clockState = (
  { start, due, warnAt, stopped = 'running', paused = false }: Omit<ClockShown, 'label'>,
  now: Date,
): ClockState => {
  if (due === 'none') return 'none';
  if (stopped !== 'running') return due !== 'open' && stopped > due ? 'missed' : 'kept';
  if (paused || due === 'open') return 'paused';
  const [from, to, at] = [Date.parse(start), Date.parse(due), now.getTime()];
  if (at >= to) return 'late';
  return at >= (warnAt && warnAt !== 'none' ? Date.parse(warnAt) : from + (to - from) * 0.75) ? 'near' : 'calm';
};

/** Share of the time that is left, 0 … 1. */
export const shareLeft = ({ start, due }: Pick<ClockShown, 'start' | 'due'>, now: Date): number => {
  const [from, to] = [Date.parse(start), Date.parse(due)];
  return to > from ? Math.min(1, Math.max(0, (to - now.getTime()) / (to - from))) : 0;
};

/** A clock as words and a bar that empties. The words say everything; the bar is for the eye. */
export const ClockBar = (shown: ClockShown) => {
  const w = useWords();
  const now = useNow();
  const state = clockState(shown, now);
  const stops: Partial<Record<ClockState, Words>> = {
    paused: timeWords.paused,
    kept: timeWords.stoppedInTime,
    missed: timeWords.stoppedLate,
    none: timeWords.noLimit,
  };
  const dated = shown.due !== 'open' && shown.due !== 'none';
  const stop = stops[state];
  return (
    <div className="clock" data-state={state}>
      <span className="clock-label">{w(shown.label)}</span>
      <strong className="clock-left">{stop ? w(stop) : w(leftWords(shown.due, now))}</strong>
      {dated && (
        <span className="clock-due" title={w(exactWords(shown.due))}>
          {w(dueWords(shown.due, now))}
          {shown.estimated ? w(timeWords.estimated) : ''}
        </span>
      )}
      <span className="clock-bar" aria-hidden="true">
        <span
          style={{ inlineSize: `${shareLeft(shown, shown.stopped && shown.stopped !== 'running' ? new Date(shown.stopped) : now) * 100}%` }}
        />
      </span>
    </div>
  );
};
