import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import type { Revealed } from '../api/types.ts';
import { useReveal } from '../api/writes.ts';
import { Icon } from '../shell/Icon.tsx';
import { caseWords } from '../words/case.ts';

const purposes = ['revealContact', 'revealCallBack', 'revealOther'] as const;

/** Asks what the names are needed for before it shows them; the answer is an event of the case. */
export const Reveal = ({ id, show }: { id: string; show: (known: Revealed) => void }) => {
  const w = useWords();
  const [asking, ask] = useState(false);
  const [purpose, choose] = useState<(typeof purposes)[number]>('revealContact');
  const [other, setOther] = useState('');
  const reveal = useReveal(id);
  const said = purpose === 'revealOther' ? other.trim() : w(caseWords[purpose]);
  if (!asking)
    return (
      <button type="button" className="button plain" onClick={() => ask(true)}>
        <Icon name="eye" />
        {w(caseWords.reveal)}
      </button>
    );
  return (
    <form
      className="reveal"
      aria-label={w(caseWords.reveal)}
      onSubmit={(event) => {
        event.preventDefault();
        if (said) reveal.mutate(said, { onSuccess: show });
      }}
    >
      <fieldset className="field">
        <legend>{w(caseWords.revealWhy)}</legend>
        <p className="hint">{w(caseWords.revealHow)}</p>
        <div className="choices">
          {purposes.map((one) => (
            <label key={one} className="choice" data-chosen={one === purpose}>
              <input type="radio" name="purpose" checked={one === purpose} onChange={() => choose(one)} />
              {w(caseWords[one])}
            </label>
          ))}
        </div>
        {purpose === 'revealOther' && (
          <input
            className="input"
            aria-label={w(caseWords.revealWhy)}
            maxLength={200}
            required
            value={other}
            onChange={({ target }) => setOther(target.value)}
          />
        )}
      </fieldset>
      {reveal.error && <ErrorState problem={reveal.error} />}
      <div className="form-end">
        <button type="submit" className="button" aria-disabled={reveal.isPending}>
          {w(caseWords.revealDo)}
        </button>
        <button type="button" className="button quiet" onClick={() => ask(false)}>
          {w(caseWords.cancel)}
        </button>
      </div>
    </form>
  );
};
