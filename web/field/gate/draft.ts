import { keptOutBy, missingStep } from '../../../core/record/gate.ts';
import { type FormSchema, fieldsOf, filledIn, isFilled, type Values } from '../../shared/form/schema.ts';
import type { RecordForm } from './places.ts';

/** A record that is being filled in. */
export type Draft = Readonly<{
  data: Values;
  occupants: readonly Values[];
  steps: readonly string[];
  counts: Readonly<Record<string, { n?: number | undefined; atLeast?: boolean }>>;
  signature: string;
}>;

/** A fresh form: the way in is the usual one, a pass that was scanned stands in it, and one person is there to be filled in. */
export const begin = ({ passes, pass, occupants }: RecordForm, shown = ''): Draft => ({
  data: { ...(passes && { [passes.way]: passes.into }), ...(pass !== null && shown !== '' && { [pass]: shown }) },
  occupants: Array.from({ length: occupants?.least ?? 0 }, () => ({})),
  steps: [],
  counts: {},
  signature: '',
});

export const isLeaving = ({ passes }: RecordForm, { data }: Draft): boolean => passes !== null && data[passes.way] === passes.out;

const missingIn = (form: FormSchema, values: Values, prefix: string): string[] =>
  fieldsOf(form)
    .filter(([name]) => form.required?.includes(name) && !isFilled(values[name]))
    .map(([name]) => `${prefix}${name}`);

/** What is still empty that must not be, by the ids of the fields. */
export const missingOf = (form: RecordForm, draft: Draft): string[] => {
  const leaving = isLeaving(form, draft);
  return [
    ...missingIn(form.form as FormSchema, draft.data, 'data-'),
    ...(form.occupants && !leaving
      ? draft.occupants.flatMap((one, n) => missingIn(form.occupants!.form as FormSchema, one, `occupants-${n}-`))
      : []),
    ...(form.counts.length > 0 && !form.counts.some(({ id }) => draft.counts[id]?.n !== undefined) ? ['counts'] : []),
    ...(form.signed && draft.signature === '' ? ['signature'] : []),
  ];
};

/** The step that comes next; `none` when all are done or there are none. */
export const nextStep = ({ steps }: RecordForm, draft: Draft): string =>
  missingStep(
    steps.map(({ id }) => id),
    draft.steps,
  );

/** Whether the rules of the gate keep somebody out. */
export const keepsOut = (form: RecordForm, draft: Draft): boolean => {
  const { admits } = form;
  if (!admits || isLeaving(form, draft)) return false;
  const rules = { right: admits.right, ...(admits.below && { below: admits.below }) };
  return (form.occupants ? draft.occupants : [draft.data]).some((one) => keptOutBy(rules, one).length > 0);
};

/** What goes to the server. */
export const bodyOf = (form: RecordForm, place: string, draft: Draft, decided: { decision?: 'allow' | 'turnBack'; reason?: string }) => {
  const leaving = isLeaving(form, draft);
  const counts = Object.fromEntries(
    Object.entries(draft.counts).flatMap(([id, { n, atLeast }]) =>
      n === undefined ? [] : [[id, { n, ...(atLeast === true && { atLeast: true }) }] as const],
    ),
  );
  return {
    record: form.name,
    place,
    data: filledIn(draft.data),
    ...(form.occupants && !leaving && { occupants: draft.occupants.map(filledIn) }),
    ...(form.steps.length > 0 && !leaving && { steps: draft.steps }),
    ...(Object.keys(counts).length > 0 && { counts }),
    ...(draft.signature !== '' && { signature: draft.signature }),
    ...decided,
  };
};
