import { type FormEvent, useRef, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { newKey } from '../../shared/api/send.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { keptWords } from '../../shared/words/portal-kept.ts';
import { askErasure, type KeptAbout } from './kept.ts';

/** How the wish stands that was sent last. */
const Standing = ({ erasure }: { erasure: NonNullable<KeptAbout['erasure']> }) => {
  const w = useWords();
  const { stage, matters, word } = erasure;
  return (
    <p className="kept" role="status">
      {w(keptWords[stage], { n: matters, word })}
    </p>
  );
};

type Matter = KeptAbout['matters'][number];

const Choice = ({ matter, chosen, choose }: { matter: Matter; chosen: boolean; choose: () => void }) => {
  const w = useWords();
  const { number, title, words, erasable, until } = matter;
  const how = until ? w(keptWords.keptUntil, { day: until }) : w(keptWords[erasable]);
  return (
    <label className="wish">
      <input type="checkbox" checked={chosen} disabled={erasable !== 'yes'} onChange={choose} />
      <span>
        {words || number}
        <small>
          {w(title)} · {number} · {how}
        </small>
      </span>
    </label>
  );
};

/** Asking that matters, or everything, be erased: what cannot be says why before anybody presses. */
export const Erase = ({ kept, again }: { kept: KeptAbout; again: () => void }) => {
  const w = useWords();
  const key = useRef(newKey());
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [account, setAccount] = useState(false);
  const [reason, write] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const waits = kept.erasure?.stage === 'asked' || kept.erasure?.stage === 'granted';
  const toggle = (number: string) => setChosen(chosen.includes(number) ? chosen.filter((one) => one !== number) : [...chosen, number]);
  const press = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await askErasure({ matters: account ? [] : [...chosen], account, reason }, key.current);
      again();
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
    key.current = newKey();
    setBusy(false);
  };
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{w(keptWords.erase)}</h2>
      {kept.erasure && <Standing erasure={kept.erasure} />}
      {!waits && (
        <details className="add-one">
          <summary>{w(keptWords.choose)}</summary>
          <p>{w(keptWords.eraseHow)}</p>
          <form noValidate onSubmit={(event) => void press(event)}>
            <fieldset className="field">
              <legend className="label">{w(keptWords.which)}</legend>
              {kept.matters.map((matter) => (
                <Choice
                  key={matter.number}
                  matter={matter}
                  chosen={(account && matter.erasable === 'yes') || chosen.includes(matter.number)}
                  choose={() => toggle(matter.number)}
                />
              ))}
              <label className="wish">
                <input type="checkbox" checked={account} onChange={({ target }) => setAccount(target.checked)} />
                <span>
                  {w(keptWords.account)}
                  <small>{w(keptWords.accountHow)}</small>
                </span>
              </label>
            </fieldset>
            <div className="field">
              <label className="label" htmlFor="erase-reason">
                {w(keptWords.reason)}
              </label>
              <input
                id="erase-reason"
                className="input"
                type="text"
                maxLength={500}
                value={reason}
                onChange={({ target }) => write(target.value)}
              />
            </div>
            {problem && problem.faults.length === 0 && <ErrorState problem={problem} />}
            {problem && problem.faults.length > 0 && (
              <div className="trouble" role="alert">
                {[...new Set(problem.faults.map(({ words }) => words))].map((words) => (
                  <p key={words}>{words}</p>
                ))}
              </div>
            )}
            <div className="press">
              <button type="submit" className="button" disabled={busy || (!account && chosen.length === 0)}>
                {w(busy ? commonWords.sending : keptWords.send)}
              </button>
            </div>
          </form>
        </details>
      )}
    </section>
  );
};
