import { type FormEvent, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { TroubleBox } from '../../shared/states.tsx';
import { idPath, useChange } from './api.ts';
import { today } from './today.ts';
import type { Shown } from './types.ts';
import { zoneWords } from './words.ts';

const prefix = 'zone-rename';

type Props = { sheet: 'areas' | 'units'; row: Shown['areas'] | Shown['units']; done: () => void; cancel: () => void };

/** A new name from a day on; the past keeps the old one. */
export const RenameForm = ({ sheet, row, done, cancel }: Props) => {
  const w = useWords();
  const [typed, set] = useState({ zh: '', en: '', from: today() });
  const renaming = useChange(done);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { from, ...name } = typed;
    if (!renaming.isPending) renaming.mutate({ method: 'POST', path: idPath(sheet, row.id, '/rename'), body: { name, from } });
  };
  const line = (key: keyof typeof typed, label: string, type = 'text') => (
    <div className="field">
      <label htmlFor={`${prefix}-${key}`}>{label}</label>
      <input
        id={`${prefix}-${key}`}
        className="input"
        type={type}
        required
        value={typed[key]}
        onChange={({ target }) => set({ ...typed, [key]: target.value })}
      />
    </div>
  );
  return (
    <form className="form" onSubmit={submit} noValidate>
      <h3>{w(zoneWords.renameTitle, { name: w(row.name) })}</h3>
      <p className="hint">{w(zoneWords.renameHow)}</p>
      <TroubleBox
        problem={renaming.error ?? undefined}
        prefix={prefix}
        faults={(renaming.error?.faults ?? []).map(({ path, words }) => ({ path: path.replace('name.', ''), words }))}
      />
      {line('zh', w(zoneWords.newName))}
      {line('en', w(zoneWords.newNameEn))}
      {line('from', w(zoneWords.fromDay), 'date')}
      <div className="form-end">
        <button type="submit" className="button" aria-disabled={renaming.isPending}>
          {w(zoneWords.rename)}
        </button>
        <button type="button" className="button quiet" onClick={cancel}>
          {w(zoneWords.cancel)}
        </button>
      </div>
    </form>
  );
};
