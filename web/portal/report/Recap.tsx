import { type FormSchema, isFilled, textOf, textsOf, type Values } from '../../shared/form/schema.ts';
import { placeOf } from '../../shared/form/widgets/place.tsx';
import { type Say, useWords } from '../../shared/language.tsx';
import { formWords } from '../../shared/words/form.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { go } from '../router.tsx';
import type { Question } from './questions.ts';

const shortOf = (form: FormSchema, name: string, value: unknown, w: Say): string => {
  if (name === 'photos') return w(portalWords.photoCount, { n: textsOf(value).length });
  if (name === 'place') {
    const { address, lng } = placeOf(value);
    return [address, lng === undefined ? undefined : w(formWords.pointKept)].filter(Boolean).join(' · ');
  }
  const option = form.properties?.[name]?.options?.[textOf(value)];
  if (option) return w(option);
  return typeof value === 'boolean'
    ? w(value ? formWords.yes : formWords.no)
    : typeof value === 'number'
      ? String(value)
      : textOf(value) || textsOf(value).join('、');
};

/** What will be sent, with a way back to each answer. */
export const Recap = ({
  form,
  questions,
  values,
  at,
  here,
  alone,
}: {
  form: FormSchema;
  questions: readonly Question[];
  values: Values;
  at: (step: number) => string;
  here: number;
  /** It is the whole page, whose heading says what it is. */
  alone: boolean;
}) => {
  const w = useWords();
  const rows = questions.flatMap(({ fields }, step) =>
    step === here
      ? []
      : fields
          .filter((name) => isFilled(values[name]) && name !== 'caller')
          .map((name) => ({ name, step, label: form.properties?.[name]?.label })),
  );
  if (rows.length === 0) return undefined;
  return (
    <section className="recap" aria-labelledby="recap">
      <h2 id="recap" className={alone ? 'unseen' : undefined}>
        {w(portalWords.lookOver)}
      </h2>
      <dl>
        {rows.map(({ name, step, label }) => (
          <div key={name}>
            <dt>{label ? w(label) : name}</dt>
            <dd>{shortOf(form, name, values[name], w)}</dd>
            <dd>
              <button
                type="button"
                className="link"
                aria-label={w(portalWords.change, { what: label ? w(label) : name })}
                onClick={() => go(at(step))}
              >
                {w(portalWords.changeShort)}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
