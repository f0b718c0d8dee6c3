import { type FormEvent, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { repeatWords } from '../words/repeat.ts';
import { useStep } from './api.ts';

/** Asking for a mark: what matter, how it was shown to be done, until when. */
export const Ask = ({ id, longest, done }: { id: string; longest: string; done: () => void }) => {
  const w = useWords();
  const step = useStep(done);
  const [given, write] = useState({ title: '', reason: '', until: longest });
  const faultsOf = (key: string) => (step.error?.faults.filter(({ path }) => path === key) ?? []).map(({ words }) => words).join(' ');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!step.isPending) step.mutate({ do: 'ask', of: id, body: given });
  };
  const lines = [
    { key: 'title', label: repeatWords.matter, hint: w(repeatWords.matterHow) },
    { key: 'reason', label: repeatWords.reason, hint: w(repeatWords.reasonHow) },
    { key: 'until', label: repeatWords.until, hint: w(repeatWords.untilHow, { day: longest }) },
  ] as const;
  return (
    <form noValidate className="form" aria-label={w(repeatWords.ask)} onSubmit={submit}>
      {step.error && step.error.faults.length === 0 && <ErrorState problem={step.error} />}
      {lines.map(({ key, label, hint }) => {
        const box = {
          'id': `repeat-${key}`,
          'className': 'input',
          'value': given[key],
          'aria-invalid': faultsOf(key) !== '',
          'aria-describedby': `repeat-${key}-hint repeat-${key}-fault`,
          'onChange': ({ target }: { target: { value: string } }) => write({ ...given, [key]: target.value }),
        };
        return (
          <div className="field" key={key}>
            <label htmlFor={`repeat-${key}`}>{w(label)}</label>
            <p className="hint" id={`repeat-${key}-hint`}>
              {hint}
            </p>
            {key === 'reason' && <textarea rows={3} maxLength={2_000} {...box} />}
            {key === 'title' && <input maxLength={60} {...box} />}
            {key === 'until' && <input type="date" max={longest} {...box} />}
            <p className="fault" id={`repeat-${key}-fault`} role="status">
              {faultsOf(key)}
            </p>
          </div>
        );
      })}
      <p className="hint">{w(repeatWords.proof)}</p>
      <div className="form-end">
        <button type="submit" className="button" aria-disabled={step.isPending}>
          {w(repeatWords.send)}
        </button>
        <button type="button" className="button quiet" onClick={done}>
          {w(repeatWords.cancel)}
        </button>
      </div>
    </form>
  );
};
