import { type FormEvent, useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import type { Words } from '../../shared/words/t.ts';

export type Line = Readonly<{ key: string; label: Words; rows: number; most: number; from?: string }>;

type FormOf = Readonly<{
  id: string;
  lines: readonly Line[];
  press: Words;
  problem: Problem | null;
  busy: boolean;
  send: (values: Readonly<Record<string, string>>) => void;
}>;

/** A few boxes of words, with what is wrong beside each. */
export const PageForm = ({ id, lines, press, problem, busy, send }: FormOf) => {
  const w = useWords();
  const [values, write] = useState(() => Object.fromEntries(lines.map(({ key, from = '' }) => [key, from])));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(values);
  };
  return (
    <form noValidate onSubmit={submit} className="form">
      {problem && problem.faults.length === 0 && <ErrorState problem={problem} />}
      {lines.map(({ key, label, rows, most }) => {
        const faults = problem?.faults.filter(({ path }) => path === key) ?? [];
        return (
          <div className="field" key={key}>
            <label htmlFor={`${id}-${key}`}>{w(label)}</label>
            <textarea
              id={`${id}-${key}`}
              className="input"
              rows={rows}
              maxLength={most}
              value={values[key] ?? ''}
              aria-invalid={faults.length > 0}
              aria-describedby={`${id}-${key}-fault`}
              onChange={({ target }) => write({ ...values, [key]: target.value })}
            />
            <p className="fault" id={`${id}-${key}-fault`} role="status">
              {faults.map(({ words }) => words).join(' ')}
            </p>
          </div>
        );
      })}
      <p>
        <button type="submit" className="button" disabled={busy || lines.some(({ key }) => (values[key] ?? '').trim() === '')}>
          {w(press)}
        </button>
      </p>
    </form>
  );
};
