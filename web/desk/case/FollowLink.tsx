import { useRef, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { caseWords } from '../words/case.ts';

/** The caller's secret link, to copy. A browser that gives no clipboard gets it marked, ready for Ctrl + C. */
export const FollowLink = ({ link }: { link: string }) => {
  const w = useWords();
  const [copied, setCopied] = useState(false);
  const whole = new URL(link, location.origin).href;
  const line = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(whole);
      setCopied(true);
    } catch {
      line.current?.select();
    }
  };
  return (
    <div className="field follow">
      <label htmlFor="follow-link">{w(caseWords.follow)}</label>
      <p className="hint" id="follow-hint">
        {w(caseWords.followHow)}
      </p>
      <div className="follow-line">
        <input
          id="follow-link"
          ref={line}
          className="input"
          readOnly
          value={whole}
          aria-describedby="follow-hint"
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="button quiet" onClick={() => void copy()}>
          {w(copied ? commonWords.copied : commonWords.copy)}
        </button>
      </div>
    </div>
  );
};
