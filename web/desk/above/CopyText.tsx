import { useRef, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { commonWords } from '../../shared/words/common.ts';

/** Puts text on the clipboard; where the browser gives none, false, and the text must be marked instead. */
export const toClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** A text to be carried elsewhere, with its button. A browser that gives no clipboard gets it marked, ready to be copied by hand. */
export const CopyText = ({
  text,
  label,
  says,
  done,
  main = false,
}: {
  text: string;
  label: string;
  says: string;
  /** Told once it is on the clipboard, or marked. */
  done?: () => void;
  main?: boolean;
}) => {
  const w = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    if (!(await toClipboard(text))) box.current?.select();
    setCopied(true);
    done?.();
  };
  return (
    <div className="copy-text">
      <textarea
        ref={box}
        className="input"
        readOnly
        rows={Math.min(12, text.split('\n').length + 1)}
        value={text}
        aria-label={label}
        onFocus={({ target }) => target.select()}
      />
      <p>
        <button type="button" className={main ? 'button' : 'button quiet'} onClick={() => void copy()}>
          {copied ? w(commonWords.copied) : says}
        </button>
      </p>
    </div>
  );
};
