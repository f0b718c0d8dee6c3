import type { Fault } from '../../shared/api/problem.ts';
import { faultsAt } from '../../shared/form/faults.ts';
import type { Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { Line } from '../sign-in/Line.tsx';
import { entryWords } from '../words/pages.ts';

type CallerOf = { values: Values; change: (values: Values) => void; faults: readonly Fault[]; prefix: string };
type Caller = { name?: string; phone?: string };

const callerOf = (value: unknown): Caller => (typeof value === 'object' && value !== null ? (value as Caller) : {});

/** Who called: name and telephone on one line, or the word that they gave none. */
export const CallerFields = ({ values, change, faults, prefix }: CallerOf) => {
  const w = useWords();
  const caller = callerOf(values['caller']);
  const anonymous = values['anonymous'] === true;
  const set = (part: Caller) => {
    const next = Object.fromEntries(Object.entries({ ...caller, ...part }).filter(([, value]) => value !== ''));
    const { caller: _, ...rest } = values;
    change(Object.keys(next).length > 0 ? { ...rest, caller: next } : rest);
  };
  const conceal = (on: boolean) => {
    const { anonymous: _, ...rest } = values;
    change(on ? { ...rest, anonymous: true } : rest);
  };
  const wrong = faultsAt(faults, 'caller');
  return (
    <fieldset className="field" id={`${prefix}-caller`} tabIndex={-1}>
      <legend>{w(entryWords.caller)}</legend>
      <div className="entry-caller">
        <Line label={w(entryWords.name)} value={caller.name ?? ''} change={(name) => set({ name })} maxLength={60} autoComplete="off" />
        <Line
          label={w(entryWords.phone)}
          value={caller.phone ?? ''}
          change={(phone) => set({ phone })}
          type="tel"
          inputMode="tel"
          maxLength={24}
          autoComplete="off"
        />
      </div>
      {wrong.map(({ words }) => (
        <p key={words} className="fault">
          {words}
        </p>
      ))}
      <div className="choices">
        <label className="choice" data-chosen={anonymous}>
          <input type="checkbox" checked={anonymous} onChange={({ target }) => conceal(target.checked)} />
          {w(entryWords.anonymous)}
        </label>
      </div>
    </fieldset>
  );
};
