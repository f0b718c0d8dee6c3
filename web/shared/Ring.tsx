import type { Phase } from '../../core/programme/vocabulary.ts';
import { useWords } from './language.tsx';
import { type Mood, phaseOrder, phaseWords, shareDone } from './phase.ts';
import { caseWords } from './words/case.ts';

/** The mark as a gauge: the call stands, the answer grows towards it and closes the circle when the matter is done. */
export const Ring = ({ phase, mood, size = 64 }: { phase: Phase; mood: Mood; size?: number }) => {
  const w = useWords();
  const filled = mood === 'ended' ? 0 : shareDone(phase);
  const said = w(caseWords.stepOf, { n: phaseOrder.indexOf(phase) + 1, of: phaseOrder.length, name: w(phaseWords[phase]) });
  return (
    <svg
      className="ring"
      data-mood={mood}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      fill="none"
      strokeWidth="5"
      strokeLinecap="round"
      role="img"
      aria-label={said}
    >
      <path className="ring-call" d="M21 6.8a17.5 17.5 0 0 0 0 34.4" />
      <path className="ring-rest" d="M27 41.2a17.5 17.5 0 0 0 0-34.4" />
      {filled > 0 && (
        <path className="ring-answer" d="M27 41.2a17.5 17.5 0 0 0 0-34.4" pathLength="100" strokeDasharray={`${filled * 100} 200`} />
      )}
    </svg>
  );
};
