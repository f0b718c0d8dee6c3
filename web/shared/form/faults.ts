import type { Fault } from '../api/problem.ts';
import type { Say } from '../language.tsx';
import { formWords } from '../words/form.ts';
import { type FieldSchema, type FormSchema, fieldsOf, isFilled, type Values, widgetOf } from './schema.ts';

const chosen = new Set(['choice', 'choices', 'stars', 'switch', 'unit', 'units', 'account', 'area', 'category']);

const faultOf = (field: FieldSchema, value: unknown, needed: boolean, label: string, w: Say): string | undefined => {
  const widget = widgetOf(field);
  if (!isFilled(value)) return needed ? w(chosen.has(widget) ? formWords.neededChoice : formWords.needed, { label }) : undefined;
  if (typeof value !== 'string') return undefined;
  if (field.maxLength && value.trim().length > field.maxLength) return w(formWords.tooLong, { n: field.maxLength });
  if (widget === 'phone' && field.pattern && !new RegExp(field.pattern).test(value.trim())) return w(formWords.phoneWrong);
  return undefined;
};

/** What a person can see at once before sending: empty and overlong fields. The server judges everything again. */
export const faultsOf = (form: FormSchema, values: Values, w: Say, only?: readonly string[]): Fault[] =>
  fieldsOf(form)
    .filter(([name]) => !only || only.includes(name))
    .flatMap(([name, field]) => {
      const words = faultOf(field, values[name], form.required?.includes(name) ?? false, field.label ? w(field.label) : name, w);
      return words ? [{ path: name, words }] : [];
    });

/** The faults that stand after an edit: those of fields that were changed are gone until the next judgement. */
export const faultsLeft = (faults: readonly Fault[], before: Values, after: Values): readonly Fault[] => {
  const changed = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
  const gone = new Set(changed.flatMap((name) => faultsAt(faults, name)));
  return gone.size === 0 ? faults : faults.filter((fault) => !gone.has(fault));
};

/** Faults of one field, those inside it too: `place` has `place.address` and the pointer form `/data/place/address`. */
export const faultsAt = (faults: readonly Fault[], name: string): readonly Fault[] =>
  faults.filter(
    ({ path }) =>
      path
        .replace(/^[#/]+/, '')
        .replace(/^(body|data)[./]/, '')
        .replace(/^data[./]/, '')
        .split(/[./[]/)[0] === name,
  );
