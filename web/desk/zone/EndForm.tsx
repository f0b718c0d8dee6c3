import { type FormEvent, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { TroubleBox } from '../../shared/states.tsx';
import { AreaPicker } from '../pickers/trees.tsx';
import { UnitPicker } from '../pickers/unit.tsx';
import { idPath, useChange } from './api.ts';
import { useNames } from './names.ts';
import { titleOf } from './shown.ts';
import { today } from './today.ts';
import { keyOf, type ShownRow, type ZoneSheet } from './types.ts';
import { zoneWords } from './words.ts';

const prefix = 'zone-end';

/** Dates the end of a row; an area or a unit may merge into another. */
export const EndForm = ({ sheet, row, done, cancel }: { sheet: ZoneSheet; row: ShownRow; done: () => void; cancel: () => void }) => {
  const w = useWords();
  const names = useNames();
  const [until, setUntil] = useState(today);
  const [into, setInto] = useState<string | undefined>();
  const ending = useChange(done);
  const Picker = sheet === 'areas' ? AreaPicker : sheet === 'units' ? UnitPicker : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ending.isPending)
      ending.mutate({ method: 'POST', path: idPath(sheet, keyOf(row), '/end'), body: { until, ...(into ? { into } : {}) } });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <h3>{w(zoneWords.endTitle, { name: titleOf(row, names, w) })}</h3>
      <p className="hint">{w(zoneWords.endHow)}</p>
      <TroubleBox problem={ending.error ?? undefined} faults={ending.error?.faults ?? []} prefix={prefix} />
      <div className="field">
        <label htmlFor={`${prefix}-until`}>{w(zoneWords.lastDay)}</label>
        <input
          id={`${prefix}-until`}
          className="input"
          type="date"
          required
          value={until}
          onChange={({ target }) => setUntil(target.value)}
        />
      </div>
      {Picker && (
        <div className="field">
          <label htmlFor={`${prefix}-into`}>{w(zoneWords.merge)}</label>
          <p className="hint" id={`${prefix}-into-hint`}>
            {w(zoneWords.mergeHow)}
          </p>
          <Picker
            id={`${prefix}-into`}
            name="into"
            field={{}}
            value={into}
            needed={false}
            wrong={false}
            describedBy={`${prefix}-into-hint`}
            label={w(zoneWords.merge)}
            change={(value) => setInto(typeof value === 'string' ? value : undefined)}
          />
        </div>
      )}
      <div className="form-end">
        <button type="submit" className="button" aria-disabled={ending.isPending}>
          {w(zoneWords.end)}
        </button>
        <button type="button" className="button quiet" onClick={cancel}>
          {w(zoneWords.cancel)}
        </button>
      </div>
    </form>
  );
};
