import type { Fault } from '../../shared/api/problem.ts';
import { Field } from '../../shared/form/FormFields.tsx';
import { faultsAt } from '../../shared/form/faults.ts';
import { isFilled, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { entryWords } from '../words/pages.ts';

type AboveOf = { values: Values; change: (values: Values) => void; faults: readonly Fault[]; prefix: string };

const fields = {
  number: { label: entryWords.aboveNumber, widget: 'text', maxLength: 80 },
  due: { label: entryWords.aboveDue, widget: 'moment' },
} as const;

const aboveOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The number and limit of whoever handed the case down; folded, because most cases come from below. */
export const AboveFields = ({ values, change, faults, prefix }: AboveOf) => {
  const w = useWords();
  const above = aboveOf(values['above']);
  const wrong = faultsAt(faults, 'above');
  const set = (name: string) => (value: unknown) => {
    const next = Object.fromEntries(Object.entries({ ...above, [name]: value }).filter(([, one]) => isFilled(one)));
    const { above: _, ...rest } = values;
    change(Object.keys(next).length > 0 ? { ...rest, above: next } : rest);
  };
  return (
    <details className="entry-above" open={isFilled(above) || wrong.length > 0}>
      <summary id={`${prefix}-above`}>{w(entryWords.above)}</summary>
      <div className="form">
        {Object.entries(fields).map(([name, field]) => (
          <Field
            key={name}
            id={`${prefix}-above-${name}`}
            name={name}
            field={field}
            value={above[name]}
            change={set(name)}
            needed={name === 'number' && isFilled(above)}
            faults={name === 'number' ? wrong : []}
          />
        ))}
      </div>
    </details>
  );
};
