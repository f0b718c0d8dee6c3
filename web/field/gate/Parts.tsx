import type { Fault } from '../../shared/api/problem.ts';
import { Field } from '../../shared/form/FormFields.tsx';
import { type FormSchema, fieldsOf, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import type { Draft } from './draft.ts';
import type { RecordForm } from './places.ts';
import { gateWords } from './words.ts';

type FieldsOf = { form: FormSchema; values: Values; change: (values: Values) => void; prefix: string; missing: readonly string[] };

/** The fields of a fact or of somebody who came with it. */
export const Fields = ({ form, values, change, prefix, missing }: FieldsOf) => {
  const w = useWords();
  const faultsOf = (name: string): Fault[] => (missing.includes(`${prefix}${name}`) ? [{ path: name, words: w(gateWords.fill) }] : []);
  return (
    <>
      {fieldsOf(form).map(([name, field]) => (
        <Field
          key={name}
          id={`${prefix}${name}`}
          name={`${prefix}${name}`}
          field={field}
          value={values[name]}
          change={(value) => change({ ...values, [name]: value })}
          needed={form.required?.includes(name) ?? false}
          faults={faultsOf(name)}
        />
      ))}
    </>
  );
};

type PartOf = { form: RecordForm; draft: Draft; change: (draft: Draft) => void; missing: readonly string[] };

/** Everybody who came with it, each by themselves. */
export const Occupants = ({ form, draft, change, missing }: PartOf) => {
  const w = useWords();
  const { occupants } = form;
  if (!occupants) return undefined;
  const people = draft.occupants.map((one, n) => ({ key: `person ${n + 1}`, one, n }));
  const set = (place: number, values: Values) => change({ ...draft, occupants: people.map(({ one, n }) => (n === place ? values : one)) });
  return (
    <>
      {people.map(({ key, one, n }) => (
        <section key={key} className="gate-person" aria-label={w(gateWords.nth, { title: w(occupants.title), n: n + 1 })}>
          <h2>
            {w(gateWords.nth, { title: w(occupants.title), n: n + 1 })}
            {draft.occupants.length > occupants.least && (
              <button
                type="button"
                className="button quiet"
                onClick={() => change({ ...draft, occupants: draft.occupants.filter((_, place) => place !== n) })}
              >
                {w(gateWords.remove)}
              </button>
            )}
          </h2>
          <Fields
            form={occupants.form as FormSchema}
            values={one}
            change={(values) => set(n, values)}
            prefix={`occupants-${n}-`}
            missing={missing}
          />
        </section>
      ))}
      {draft.occupants.length < occupants.most && (
        <button type="button" className="button quiet" onClick={() => change({ ...draft, occupants: [...draft.occupants, {}] })}>
          ＋ {w(gateWords.add)}
        </button>
      )}
    </>
  );
};

/** Steps one after the other: only the next one can be pressed, and the last one taken back. */
export const Steps = ({ form, draft, change }: Omit<PartOf, 'missing'>) => {
  const w = useWords();
  if (form.steps.length === 0) return undefined;
  return (
    <section className="gate-steps" aria-label={w(gateWords.steps)}>
      <p className="hint">{w(gateWords.steps)}</p>
      <ol>
        {form.steps.map(({ id, title }, n) => {
          const done = n < draft.steps.length;
          const next = n === draft.steps.length;
          const last = n === draft.steps.length - 1;
          return (
            <li key={id}>
              <button
                type="button"
                aria-pressed={done}
                aria-disabled={!next && !last}
                onClick={() => {
                  if (next) change({ ...draft, steps: [...draft.steps, id] });
                  else if (last) change({ ...draft, steps: draft.steps.slice(0, -1) });
                }}
              >
                <span aria-hidden="true">{done ? '✓' : n + 1}</span> {w(title)}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
};

/** Figures, each in its unit; one that is only a bound says so. */
export const Counts = ({ form, draft, change, missing }: PartOf) => {
  const w = useWords();
  if (form.counts.length === 0) return undefined;
  return (
    <section className="gate-counts" id="counts">
      {form.counts.map(({ id, title, unit }) => {
        const { n, atLeast = false } = draft.counts[id] ?? {};
        const set = (more: { n?: number | undefined; atLeast?: boolean }) =>
          change({ ...draft, counts: { ...draft.counts, [id]: { n, atLeast, ...more } } });
        return (
          <div key={id} className="field">
            <label htmlFor={`count-${id}`}>
              {w(title)}（{w(unit)}）
            </label>
            <input
              id={`count-${id}`}
              className="input"
              type="number"
              inputMode="numeric"
              min={0}
              value={n ?? ''}
              onChange={({ target }) => set({ n: target.value === '' ? undefined : Math.max(0, Math.round(target.valueAsNumber)) })}
            />
            <label className="choice">
              <input type="checkbox" checked={atLeast} onChange={({ target }) => set({ atLeast: target.checked })} /> {w(gateWords.bound)}
            </label>
          </div>
        );
      })}
      {missing.includes('counts') && <p className="fault">{w(gateWords.oneCount)}</p>}
    </section>
  );
};
