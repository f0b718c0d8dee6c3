import { useId, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { portalWords } from '../../shared/words/portal.ts';

/** The secret link, to copy or to hand to the phone's own sharing. */
export const ShareLink = ({ token, number }: { token: string; number: string }) => {
  const w = useWords();
  const id = useId();
  const [said, say] = useState('');
  const link = `${location.origin}/c/${encodeURIComponent(token)}`;
  const copy = () => {
    const copied = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => say(w(commonWords.copied)),
      () => say(w(portalWords.copyFailed)),
    );
  };
  const share = () => void navigator.share({ title: w(portalWords.number, { number }), url: link }).catch(() => undefined);
  return (
    <div className="link-box">
      <label className="label" htmlFor={id}>
        {w(portalWords.sentLink)}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {w(portalWords.sentLinkHint)}
      </p>
      <input
        id={id}
        className="input"
        type="text"
        readOnly
        value={link}
        aria-describedby={`${id}-hint`}
        onFocus={({ target }) => target.select()}
      />
      <div className="press">
        <button type="button" className="button quiet" onClick={copy}>
          {w(portalWords.copyLink)}
        </button>
        {'share' in navigator && (
          <button type="button" className="button quiet" onClick={share}>
            {w(portalWords.shareLink)}
          </button>
        )}
      </div>
      <p role="status" className="link-said">
        {said}
      </p>
    </div>
  );
};
