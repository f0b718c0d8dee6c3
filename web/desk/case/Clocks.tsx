import { ClockBar } from '../../shared/ClockBar.tsx';
import { useWords } from '../../shared/language.tsx';
import { limitWords } from '../../shared/time-words.ts';
import { t } from '../../shared/words/t.ts';
import type { CaseFull, ClockShown } from '../api/types.ts';
import { caseWords } from '../words/case.ts';

const labelled = (label: keyof typeof caseWords, { limit }: ClockShown) => {
  const [name, length] = [caseWords[label], limitWords(limit)];
  return limit.includes(' ') ? t(`${name.zh} · ${length.zh}`, `${name.en} · ${length.en}`) : name;
};

/** The promise to the caller, and the stage's own clock while one runs. */
export const Clocks = ({ shown: { promise, clock, pauses, phase } }: { shown: CaseFull }) => {
  const w = useWords();
  const paused = pauses.some(({ to }) => to === 'open');
  return (
    <div className="clocks">
      <ClockBar {...promise} label={labelled('promise', promise)} paused={paused} />
      {clock.due !== 'none' && phase !== 'done' && <ClockBar {...clock} label={labelled('stageClock', clock)} paused={paused} />}
      {paused && <p className="unseen">{w(caseWords.paused)}</p>}
    </div>
  );
};
