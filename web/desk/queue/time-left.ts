/** How the promise of a row stands, in one word, one colour and one bar. Pure: "now" is an argument. */
import { type ClockState, clockState, shareLeft } from '../../shared/ClockBar.tsx';
import { leftWords } from '../../shared/time-words.ts';
import type { Words } from '../../shared/words/t.ts';
import { timeWords } from '../../shared/words/time.ts';
import type { CaseRow } from '../api/types.ts';

export type TimeLeft = { state: ClockState; words: Words; share: number };
type Promised = Pick<CaseRow, 'opened' | 'due' | 'warnAt' | 'promiseState' | 'inTime'>;

export const timeLeft = ({ opened, due, warnAt, promiseState, inTime }: Promised, now: Date): TimeLeft => {
  if (promiseState === 'stopped') {
    if (inTime === 'unjudged') return { state: 'none', words: timeWords.stopped, share: 0 };
    return inTime === 'yes'
      ? { state: 'kept', words: timeWords.stoppedInTime, share: 1 }
      : { state: 'missed', words: timeWords.stoppedLate, share: 1 };
  }
  if (promiseState === 'paused') return { state: 'paused', words: timeWords.paused, share: 0.5 };
  if (!due) return { state: 'none', words: timeWords.noLimit, share: 0 };
  const clock = { start: opened, due, ...(warnAt ? { warnAt } : {}) };
  return { state: clockState(clock, now), words: leftWords(due, now), share: shareLeft(clock, now) };
};
