import { useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { newKey } from '../../shared/api/send.ts';
import { Field } from '../../shared/form/FormFields.tsx';
import { faultsAt } from '../../shared/form/faults.ts';
import { type FormSchema, fieldsOf, filledIn, isFilled, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { useTold } from '../../shared/states.tsx';
import { bookWords } from '../../shared/words/session.ts';
import { type Bookable, type Booked, bookSlot, type Slot } from './ask.ts';

type Said = { name: string; phone: string; behalf: string; class: string; data: Values };

/** Who comes, and what for: the last step of a booking. */
export const BookForm = ({ what, slot, done }: { what: Bookable; slot: Slot; done: (booked: Booked) => void }) => {
  const w = useWords();
  const told = useTold();
  const [said, say] = useState<Said>({ name: '', phone: '', behalf: '', class: '', data: {} });
  const [key, setKey] = useState(newKey);
  const [problem, setProblem] = useState<Problem>();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const form = (what.form ?? {}) as FormSchema;

  const submit = async () => {
    const empty = [
      ...(['name', 'phone'] as const).filter((name) => said[name].trim() === ''),
      ...fieldsOf(form).flatMap(([name]) => (form.required?.includes(name) && !isFilled(said.data[name]) ? [name] : [])),
    ];
    setMissing(empty);
    if (empty.length > 0 || sending) return document.getElementById(empty[0] ?? '')?.focus();
    setSending(true);
    try {
      const { data, ...who } = said;
      done(
        await bookSlot({ opening: slot.opening, starts: slot.starts, ...filledIn(who), ...(what.form && { data: filledIn(data) }) }, key),
      );
    } catch (fault) {
      setProblem(asProblem(fault));
      setKey(newKey());
    } finally {
      setSending(false);
    }
    return undefined;
  };

  const line = (name: 'name' | 'phone' | 'behalf', more: object) => {
    const faults = [
      ...(missing.includes(name) ? [w(bookWords.missing)] : []),
      ...(problem?.faults.filter(({ path }) => path === name).map(({ words }) => words) ?? []),
    ];
    return (
      <div className="field">
        <label htmlFor={name}>{w(bookWords[name])}</label>
        {name === 'behalf' && <p className="hint">{w(bookWords.behalfHow)}</p>}
        <input
          id={name}
          className="input"
          aria-invalid={faults.length > 0}
          value={said[name]}
          onChange={({ target }) => say({ ...said, [name]: target.value })}
          {...more}
        />
        {faults.length > 0 && <p className="fault">{faults.join(' ')}</p>}
      </div>
    );
  };

  return (
    <form
      className="form book-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      noValidate
      aria-label={w(bookWords.book)}
    >
      {problem && (
        <p className="trouble" role="alert">
          {told(problem)}
        </p>
      )}
      {line('name', { autoComplete: 'name' })}
      {line('phone', { type: 'tel', inputMode: 'tel', autoComplete: 'tel' })}
      {what.classes.length > 0 && (
        <div className="field">
          <label htmlFor="class">{w(bookWords.kind)}</label>
          <select id="class" className="input" value={said.class} onChange={({ target }) => say({ ...said, class: target.value })}>
            <option value="">—</option>
            {what.classes.map(({ id, title }) => (
              <option key={id} value={id}>
                {w(title)}
              </option>
            ))}
          </select>
        </div>
      )}
      {fieldsOf(form).map(([name, field]) => (
        <Field
          key={name}
          id={name}
          name={name}
          field={field}
          value={said.data[name]}
          change={(value) => say({ ...said, data: { ...said.data, [name]: value } })}
          needed={form.required?.includes(name) ?? false}
          faults={missing.includes(name) ? [{ path: name, words: w(bookWords.missing) }] : faultsAt(problem?.faults ?? [], name)}
        />
      ))}
      {line('behalf', { autoComplete: 'off' })}
      <button type="submit" className="button" aria-disabled={sending}>
        {w(sending ? bookWords.booking : bookWords.book)}
      </button>
    </form>
  );
};
