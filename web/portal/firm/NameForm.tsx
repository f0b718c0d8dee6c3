import { type FormEvent, type ReactNode, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { commonWords } from '../../shared/words/common.ts';
import type { Words } from '../../shared/words/t.ts';

export type Line = Readonly<{ key: string; label: Words; hint?: Words; complete?: string }>;

type FormOf = Readonly<{
  lines: readonly Line[];
  press: Words;
  send: (values: Readonly<Record<string, string>>) => Promise<void>;
  /** What a refusal of this kind means here. */
  said?: Readonly<Record<string, Words>>;
  children?: ReactNode;
}>;

/** A form of a few short lines, with what was wrong said above it. */
export const NameForm = ({ lines, press, send, said = {}, children }: FormOf) => {
  const w = useWords();
  const [values, write] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    await send(values).catch((thrown: unknown) => setProblem(asProblem(thrown)));
    setBusy(false);
  };
  const own = problem && said[problem.code];
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      {problem && (own || problem.faults.length > 0) && (
        <div className="trouble" role="alert">
          {own ? <p>{w(own)}</p> : problem.faults.map(({ words }) => <p key={words}>{words}</p>)}
        </div>
      )}
      {problem && !own && problem.faults.length === 0 && <ErrorState problem={problem} />}
      {children}
      {lines.map(({ key, label, hint, complete }) => (
        <div className="field" key={key}>
          <label className="label" htmlFor={`firm-${key}`}>
            {w(label)}
          </label>
          {hint && (
            <p className="hint" id={`firm-${key}-hint`}>
              {w(hint)}
            </p>
          )}
          <input
            id={`firm-${key}`}
            className="input"
            type="text"
            autoComplete={complete ?? 'off'}
            autoCapitalize="characters"
            maxLength={40}
            value={values[key] ?? ''}
            {...(hint ? { 'aria-describedby': `firm-${key}-hint` } : {})}
            onChange={({ target }) => write({ ...values, [key]: target.value })}
          />
        </div>
      ))}
      <div className="press">
        <button type="submit" className="button" disabled={busy}>
          {w(busy ? commonWords.sending : press)}
        </button>
      </div>
    </form>
  );
};
