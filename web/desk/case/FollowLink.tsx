import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { caseWords } from '../words/case.ts';

/** The caller's secret link, to copy. */
export const FollowLink = ({ link }: { link: string }) => {
  const w = useWords();
  const [copied, setCopied] = useState(false);
  const whole = new URL(link, location.origin).href;
  const copy = async () => {
    await navigator.clipboard.writeText(whole);
    setCopied(true);
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
