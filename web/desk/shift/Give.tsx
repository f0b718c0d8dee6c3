import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { useTold } from '../../shared/states.tsx';
import { Section } from '../case/Section.tsx';
import { shiftWords } from '../words/shift.ts';
import { type Desk, useSign } from './api.ts';
import { Pressing } from './Pressing.tsx';

type Given = { area: string; to: string; notes: string };

/** A desk as it stands now, and handing it over. */
export const Give = ({ desk }: { desk: Desk }) => {
  const w = useWords();
  const told = useTold();
  const [to, choose] = useState('');
  const [notes, write] = useState('');
  const [missing, setMissing] = useState(false);
  const sign = useSign<Given>(
    () => '/api/v1/desk/shifts',
    (body) => body,
  );
  const name = desk.colleagues.find(({ account }) => account === to)?.name ?? '';
  const submit = () => {
    setMissing(to === '');
    if (to === '' || sign.isPending) return;
    sign.mutate({ area: desk.area, to, notes }, { onSuccess: () => write('') });
  };
  return (
    <Section title={`${w(shiftWords.now)} · ${w(desk.areaName)}`} className="shift-now">
      <p className="shift-open">{w(shiftWords.open, { n: desk.open })}</p>
      <Pressing pressing={desk.pressing} />
      {desk.colleagues.length === 0 ? (
        <p className="hint">{w(shiftWords.nobody)}</p>
      ) : (
        <form
          className="form shift-form"
          aria-label={w(shiftWords.give)}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <div className="field">
            <label htmlFor={`to-${desk.area}`}>{w(shiftWords.to)}</label>
            <select
              id={`to-${desk.area}`}
              className="input"
              value={to}
              aria-invalid={missing && to === ''}
              onChange={({ target }) => choose(target.value)}
            >
              <option value="">{w(shiftWords.choose)}</option>
              {desk.colleagues.map(({ account, name: who }) => (
                <option key={account} value={account}>
                  {who}
                </option>
              ))}
            </select>
            {missing && to === '' && <p className="fault">{w(shiftWords.choose)}</p>}
          </div>
          <div className="field">
            <label htmlFor={`notes-${desk.area}`}>{w(shiftWords.notes)}</label>
            <p className="hint" id={`notes-${desk.area}-hint`}>
              {w(shiftWords.notesHow)}
            </p>
            <textarea
              id={`notes-${desk.area}`}
              className="input"
              rows={4}
              maxLength={4_000}
              aria-describedby={`notes-${desk.area}-hint`}
              value={notes}
              onChange={({ target }) => write(target.value)}
            />
          </div>
          <div role="status">
            {sign.error && <p className="fault">{[told(sign.error), ...sign.error.faults.map(({ words }) => words)].join(' ')}</p>}
            {sign.isSuccess && <p className="shift-done">✓ {w(shiftWords.given, { name })}</p>}
          </div>
          <div className="form-end">
            <button type="submit" className="button" aria-disabled={sign.isPending}>
              {w(sign.isPending ? shiftWords.giving : shiftWords.give)}
            </button>
          </div>
        </form>
      )}
    </Section>
  );
};
