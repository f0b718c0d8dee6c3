import type { Fault } from '../../shared/api/problem.ts';
import { FormFields } from '../../shared/form/FormFields.tsx';
import { type FormSchema, fieldsOf, isFilled, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { entryWords } from '../words/pages.ts';
import { CallerFields } from './CallerFields.tsx';

type EntryOf = { form: FormSchema; values: Values; change: (values: Values) => void; faults: readonly Fault[]; prefix: string };

/** Known parts of the open form that the desk asks in its own order; whatever else a programme asks comes with the first. */
const later = ['kind', 'category', 'area', 'matter', 'urgency', 'about', 'confidential', 'above'];
const apart = ['words', 'place', 'photos', 'caller', 'anonymous'];

/** The open form in the order of a conversation: what, the programme's own questions, where, who, pictures; the rest folded. */
export const EntryFields = ({ form, values, change, faults, prefix }: EntryOf) => {
  const w = useWords();
  const names = fieldsOf(form).map(([name]) => name);
  const own = names.filter((name) => !apart.includes(name) && !later.includes(name));
  const more = later.filter((name) => names.includes(name) && name !== 'above');
  const common = { form, values, change, faults, prefix };
  return (
    <>
      <FormFields {...common} only={['words', ...own, 'place'].filter((name) => names.includes(name))} />
      {names.includes('caller') && <CallerFields {...common} />}
      <FormFields {...common} only={['photos'].filter((name) => names.includes(name))} />
      {more.length > 0 && (
        <details className="entry-more" open={more.some((name) => isFilled(values[name]) || form.required?.includes(name))}>
          <summary>{w(entryWords.more)}</summary>
          <FormFields {...common} only={more} />
        </details>
      )}
    </>
  );
};
