import { Fragment, type ReactNode } from 'react';
import type { Fault } from '../../shared/api/problem.ts';
import { Field, FormFields } from '../../shared/form/FormFields.tsx';
import { faultsAt } from '../../shared/form/faults.ts';
import type { FormSchema, Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import type { Question } from './questions.ts';

const isGroup = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

type FieldsOf = Readonly<{
  form: FormSchema;
  question: Question;
  values: Values;
  change: (values: Values) => void;
  faults: readonly Fault[];
  alone: boolean;
  /** Changes when the fields have to be drawn anew, because something beside them has changed what they hold. */
  drawing: string;
  /** What stands right under the first field. */
  under?: ReactNode;
}>;

/** The faults inside a group, as its own form sees them: `caller.phone` is `phone`. */
const inside = (faults: readonly Fault[], name: string): Fault[] =>
  faultsAt(faults, name).map(({ path, words }) => ({ path: path.slice(path.indexOf(name) + name.length + 1), words }));

/** The fields of one question. What the heading asks is not asked again beside the field. */
export const Fields = ({ form, question, values, change, faults, alone, drawing, under }: FieldsOf) => {
  const w = useWords();
  const hints: Record<string, string> = { photos: w(portalWords.askPhotosHint), anonymous: w(portalWords.anonymousHint) };
  const labels: Record<string, string> = { photos: w(portalWords.askPhotos) };
  return (
    <div className="form">
      {question.fields.map((name, index) => {
        const field = form.properties?.[name];
        if (!field) return undefined;
        const set = (value: unknown) => change({ ...values, [name]: value });
        if (field.properties && field.widget !== 'map') {
          const group = isGroup(values[name]) ? values[name] : {};
          return <FormFields key={name} prefix={`report-${name}`} form={field} values={group} change={set} faults={inside(faults, name)} />;
        }
        const hint = alone ? undefined : hints[name];
        const label = labels[name];
        return (
          <Fragment key={name}>
            <Field
              key={drawing}
              id={`report-${name}`}
              name={name}
              field={field}
              value={values[name]}
              change={set}
              faults={faultsAt(faults, name)}
              needed={form.required?.includes(name) ?? false}
              silent={(index === 0 && question.id !== 'more' && question.id !== 'who') || alone}
              {...(hint ? { hint } : {})}
              {...(label ? { label } : {})}
            />
            {index === 0 && under}
          </Fragment>
        );
      })}
    </div>
  );
};
