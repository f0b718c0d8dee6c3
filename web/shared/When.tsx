import { useState } from 'react';
import { useWords } from './language.tsx';
import { dueWords, exactWords, whenWords } from './time-words.ts';
import { useNow } from './useNow.ts';

/** A time as people say it; the exact one on hover, tap or Enter. `as="due"` says until when instead. */
export const When = ({ at, as = 'when' }: { at: string; as?: 'when' | 'due' }) => {
  const w = useWords();
  const now = useNow();
  const [exact, setExact] = useState(false);
  const [said, precise] = [w((as === 'due' ? dueWords : whenWords)(at, now)), w(exactWords(at))];
  return (
    <button type="button" className="when" title={precise} aria-label={`${said} · ${precise}`} onClick={() => setExact(!exact)}>
      <time dateTime={at}>{exact ? precise : said}</time>
    </button>
  );
};
