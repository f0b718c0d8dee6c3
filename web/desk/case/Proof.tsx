import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { caseWords } from '../words/case.ts';
import { photoSource } from './Said.tsx';

type Pair = { before: string; after: string };

/** One picture over the other; the slider, by finger, mouse or arrow keys, says how much of each is seen. */
export const Proof = ({ pairs }: { pairs: readonly Pair[] }) => {
  const w = useWords();
  const [at, setAt] = useState(50);
  const [shown, show] = useState(0);
  const pair = pairs[shown];
  if (!pair) return undefined;
  return (
    <figure className="proof">
      <div className="proof-pictures" style={{ '--at': `${at}%` } as React.CSSProperties}>
        <img src={photoSource(pair.after, 'full')} alt={w(caseWords.after)} loading="lazy" />
        <img className="proof-before" src={photoSource(pair.before, 'full')} alt={w(caseWords.before)} loading="lazy" />
        <span className="proof-word proof-word-before" aria-hidden="true">
          {w(caseWords.before)}
        </span>
        <span className="proof-word proof-word-after" aria-hidden="true">
          {w(caseWords.after)}
        </span>
        <span className="proof-edge" aria-hidden="true" />
        <input
          type="range"
          min="0"
          max="100"
          value={at}
          aria-label={w(caseWords.compare)}
          onChange={({ target }) => setAt(target.valueAsNumber)}
        />
      </div>
      {pairs.length > 1 && (
        <figcaption>
          <button type="button" className="button plain" onClick={() => show((shown + 1) % pairs.length)}>
            {w(caseWords.compareNext, { n: shown + 1, of: pairs.length })}
          </button>
        </figcaption>
      )}
    </figure>
  );
};

/** Photos before and after, side by side as far as both reach. */
export const pairsOf = (before: readonly string[], after: readonly string[]): Pair[] =>
  before.slice(0, after.length).flatMap((one, index) => {
    const other = after[index];
    return other ? [{ before: one, after: other }] : [];
  });
