import type { ReactNode } from 'react';
import { useWords } from '../../shared/language.tsx';
import { roundWords } from '../words/rounds.ts';

/** Which week is shown, and the ways to the one before and the one after; further ways stand behind. */
export const WeekWays = ({ days, move, children }: { days: readonly string[]; move: (weeks: number) => void; children?: ReactNode }) => {
  const w = useWords();
  return (
    <p className="round-ways">
      <button type="button" className="button quiet" onClick={() => move(-1)}>
        ‹ {w(roundWords.before)}
      </button>
      <strong>{w(roundWords.week, { from: days[0] ?? '', to: days[6] ?? '' })}</strong>
      <button type="button" className="button quiet" onClick={() => move(1)}>
        {w(roundWords.after)} ›
      </button>
      {children}
    </p>
  );
};
