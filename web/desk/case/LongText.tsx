import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { caseWords } from '../words/case.ts';

/** Long enough to fold: more than `most` characters, or more lines than a person takes in at once. */
const isLong = (text: string, most: number) => text.length > most || text.split('\n', 12).length > 11;

/** Somebody's words as they wrote them; long ones are folded and say how long they are. */
export const LongText = ({ text, most = 420 }: { text: string; most?: number }) => {
  const w = useWords();
  const [open, setOpen] = useState(false);
  const long = isLong(text, most);
  return (
    <div className="long">
      <p className="long-text" data-folded={long && !open}>
        {text}
      </p>
      {long && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {w(open ? caseWords.less : caseWords.more, { n: text.length.toLocaleString() })}
        </button>
      )}
    </div>
  );
};
