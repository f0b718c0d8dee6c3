import { useId } from 'react';
import type { Fault } from '../api/problem.ts';
import { useWords } from '../language.tsx';
import { commonWords } from '../words/common.ts';
import { faultsAt } from './faults.ts';
import { plainWidgets } from './plain-widgets.tsx';
import { type Drawn, useWidgets } from './registry.tsx';
import { type FieldSchema, type FormSchema, fieldsOf, type Values, widgetOf } from './schema.ts';

type FieldOf = Readonly<{
  name: string;
  field: FieldSchema;
  value: unknown;
  change: (value: unknown) => void;
  needed: boolean;
  faults: readonly Fault[];
  id: string;
  /** Other words for the label, where the screen asks in its own way. */
  label?: string;
  hint?: string;
  /** The screen asks the question above; the label stays for screen readers. */
  silent?: boolean;
}>;

/** One field: label or legend, hint, control, faults, tied together for screen readers. */
export const Field = ({ name, field, value, change, needed, faults, id, label: asked, hint: helped, silent = false }: FieldOf) => {
  const w = useWords();
  const replaced = useWidgets();
  const widget = widgetOf(field);
  const { draw: Draw, group, named }: Drawn = replaced[widget] ?? plainWidgets[widget];
  const label = asked ?? (field.label ? w(field.label) : name);
  const hint = helped ?? (field.hint ? w(field.hint) : undefined);
  const describedBy = [hint && `${id}-hint`, faults.length > 0 && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const title = (
    <>
      {silent ? <span className="unseen">{label}</span> : label}
      {!needed && !silent && <span className="optional">{w(commonWords.optional)}</span>}
    </>
  );
  const helpful = hint && (
    <p className="hint" id={`${id}-hint`}>
      {hint}
    </p>
  );
  const rest = (
    <>
      {!named && helpful}
      <Draw {...{ id, name, field, value, change, needed, describedBy, label }} wrong={faults.length > 0} />
      {named && helpful}
      {faults.length > 0 && (
        <p className="fault" id={`${id}-fault`}>
          {faults.map(({ words }) => words).join(' ')}
        </p>
      )}
    </>
  );
  return group ? (
    <fieldset className="field" data-silent={silent} id={id} tabIndex={-1} aria-describedby={describedBy}>
      <legend>{title}</legend>
      {rest}
    </fieldset>
  ) : (
    <div className="field" data-silent={silent}>
      {!named && <label htmlFor={id}>{title}</label>}
      {rest}
    </div>
  );
};

export type FormFieldsOf = Readonly<{
  form: FormSchema;
  values: Values;
  change: (values: Values) => void;
  faults?: readonly Fault[];
  /** Only these fields, in this order. */
  only?: readonly string[];
  without?: readonly string[];
  /** Begins the ids of the controls: `${prefix}-${name}`; needed where something else links to a field. */
  prefix?: string;
}>;

/** Draws a JSON Schema whose properties carry label, widget and options as a form. The values are the body's `data`. */
export const FormFields = ({ form, values, change, faults = [], only, without, prefix }: FormFieldsOf) => {
  const own = useId();
  const fields = only
    ? only.flatMap((name) => {
        const field = form.properties?.[name];
        return field ? [[name, field] as const] : [];
      })
    : fieldsOf(form).filter(([name]) => !without?.includes(name));
  return (
    <div className="form">
      {fields.map(([name, field]) => (
        <Field
          key={name}
          id={`${prefix ?? own}-${name}`}
          name={name}
          field={field}
          value={values[name]}
          change={(value) => change({ ...values, [name]: value })}
          needed={form.required?.includes(name) ?? false}
          faults={faultsAt(faults, name)}
        />
      ))}
    </div>
  );
};
