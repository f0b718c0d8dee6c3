import { useState } from 'react';
import { FormFields } from '../../shared/form/FormFields.tsx';
import { type FormSchema, filledIn, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { Section } from '../case/Section.tsx';
import { DeskForm } from '../pickers/DeskForm.tsx';
import { registerWords } from '../words/registers.ts';
import type { PartOfEntry } from './EntryFacts.tsx';

const formOf = (shape: PartOfEntry['shape']): FormSchema => ({
  required: ['role', 'account'],
  properties: {
    role: {
      label: registerWords.people,
      widget: 'choice',
      enum: shape.roles.map(({ role }) => role),
      options: Object.fromEntries(shape.roles.map(({ role, title }) => [role, title])),
    },
    account: { label: registerWords.name, widget: 'account', type: 'string' },
  },
});

/** Who is responsible, since when and until when. */
export const EntryPeople = ({ entry, shape, doing }: PartOfEntry) => {
  const w = useWords();
  const [values, set] = useState<Values | 'closed'>('closed');
  if (shape.roles.length === 0) return null;
  const submit = () => {
    if (values === 'closed') return;
    const { role, account } = filledIn(values);
    doing.mutate({ do: 'assign', role: String(role ?? '-'), account: String(account ?? '-') }, { onSuccess: () => set('closed') });
  };
  return (
    <Section title={w(registerWords.people)}>
      {entry.people.length === 0 && <p className="hint">{w(registerWords.nobody)}</p>}
      <ul className="plain entry-lines">
        {entry.people.map(({ id, roleTitle, name, from, until }) => (
          <li key={id}>
            <strong>{name}</strong> {w(roleTitle)} <span className="quiet">{w(registerWords.since, { from })}</span>{' '}
            {until && <span className="quiet">{w(registerWords.until, { until })}</span>}
            {entry.mine.keep && (
              <button type="button" className="button quiet" onClick={() => doing.mutate({ do: 'end', what: 'person', of: id })}>
                {w(registerWords.end)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {entry.mine.keep &&
        (values === 'closed' ? (
          <button type="button" className="button quiet" onClick={() => set({})}>
            {w(registerWords.assign)}
          </button>
        ) : (
          <DeskForm
            uploads="none"
            scope={{}}
            label={w(registerWords.assign)}
            className="register-enter"
            submit={submit}
            sending={doing.isPending}
            leave={() => set('closed')}
            send={w(registerWords.save)}
          >
            <FormFields form={formOf(shape)} values={values} change={set} faults={doing.error?.faults ?? []} prefix="people" />
          </DeskForm>
        ))}
    </Section>
  );
};
