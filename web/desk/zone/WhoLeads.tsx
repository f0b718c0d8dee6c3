import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { AreaPicker, CategoryPicker } from '../pickers/trees.tsx';
import { useLead } from './api.ts';
import { dutyWords } from './words.ts';

/** Asks the duty table and the precedents who would lead, with the reason. */
export const WhoLeads = () => {
  const w = useWords();
  const [[category, area], set] = useState<[string | undefined, string | undefined]>([undefined, undefined]);
  const { data, error } = useLead(category, area);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const picker = (id: string, label: string) => ({ id, name: id, field: {}, needed: false, wrong: false, describedBy: undefined, label });
  return (
    <details className="zone-tester">
      <summary>{w(dutyWords.tester)}</summary>
      <p className="hint">{w(dutyWords.testerHow)}</p>
      <div className="zone-two">
        <div className="field">
          <label htmlFor="who-category">{w(dutyWords.category)}</label>
          <CategoryPicker
            {...picker('who-category', w(dutyWords.category))}
            value={category}
            change={(value) => set([text(value), area])}
          />
        </div>
        <div className="field">
          <label htmlFor="who-area">{w(dutyWords.area)}</label>
          <AreaPicker {...picker('who-area', w(dutyWords.area))} value={area} change={(value) => set([category, text(value)])} />
        </div>
      </div>
      <div role="status">
        {error && <ErrorState problem={error} />}
        {data && (
          <p className="zone-answer">
            <strong>{data.leadName ? w(data.leadName) : w(dutyWords.noLead)}</strong>
            {data.assisting.length > 0 && (
              <span>
                {' '}
                · {w(dutyWords.assisting)} {data.assisting.map(({ name }) => w(name)).join('、')}
              </span>
            )}
            <span className="hint">{w(data.why)}</span>
          </p>
        )}
      </div>
    </details>
  );
};
