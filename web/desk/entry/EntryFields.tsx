import type { Fault } from '../../shared/api/problem.ts';
import { FormFields } from '../../shared/form/FormFields.tsx';
import { type FormSchema, fieldsOf, type Values } from '../../shared/form/schema.ts';
import { caseWords } from '../words/case.ts';
import { AboveFields } from './AboveFields.tsx';
import { CallerFields } from './CallerFields.tsx';

type EntryOf = {
  form: FormSchema;
  values: Values;
  change: (values: Values) => void;
  faults: readonly Fault[];
  prefix: string;
};

const said = ['words', 'place', 'photos'];
const sorted = ['kind', 'category', 'area', 'matter', 'urgency', 'about', 'confidential', 'minor'];
const apart = ['caller', 'anonymous', 'above', 'group', 'source'];

/** The form asks callers; staff write down what callers said. */
const forStaff = (form: FormSchema): FormSchema => {
  const { words, ...others } = form.properties ?? {};
  return words ? { ...form, properties: { words: { ...words, label: caseWords.said }, ...others } } : form;
};

/** The open form as a conversation goes: what and where, with the programme's own questions; beside it who, and how it is sorted. */
export const EntryFields = ({ form, values, change, faults, prefix }: EntryOf) => {
  const names = fieldsOf(form).map(([name]) => name);
  const own = names.filter((name) => ![...said, ...sorted, ...apart].includes(name));
  const here = (wanted: readonly string[]) => wanted.filter((name) => names.includes(name));
  const common = { form: forStaff(form), values, change, faults, prefix };
  return (
    <div className="entry-columns">
      <FormFields {...common} only={here(['words', ...own, 'place', 'photos'])} />
      <div className="form">
        {names.includes('caller') && <CallerFields {...common} />}
        <FormFields {...common} only={here(sorted)} />
        {names.includes('above') && <AboveFields {...common} />}
      </div>
    </div>
  );
};
