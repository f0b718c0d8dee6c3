import { useState } from 'react';
import { FormFields } from '../../shared/form/FormFields.tsx';
import { type FormSchema, filledIn, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { TroubleBox } from '../../shared/states.tsx';
import { Section } from '../case/Section.tsx';
import { DeskForm } from '../pickers/DeskForm.tsx';
import { registerWords } from '../words/registers.ts';
import { type EntryFull, type RegisterShape, type useDoing, useRevealing } from './api.ts';
import { withoutPrefix } from './place-form.ts';

export type PartOfEntry = Readonly<{ entry: EntryFull; shape: RegisterShape; doing: ReturnType<typeof useDoing> }>;

const Reveal = ({ id }: { id: string }) => {
  const w = useWords();
  const [purpose, say] = useState('');
  const reveal = useRevealing(id);
  if (reveal.data)
    return (
      <dl className="entry-facts">
        {reveal.data.fields.map(({ field, label, text }) => (
          <div key={field}>
            <dt>{w(label)}</dt>
            <dd>{text && w(text)}</dd>
          </div>
        ))}
      </dl>
    );
  return (
    <form
      className="register-bar"
      onSubmit={(event) => {
        event.preventDefault();
        reveal.mutate({ purpose });
      }}
    >
      {reveal.error && <TroubleBox problem={reveal.error} faults={reveal.error.faults} prefix="reveal" />}
      <input
        id="reveal-purpose"
        className="input"
        value={purpose}
        onChange={({ target }) => say(target.value)}
        aria-label={w(registerWords.purpose)}
        placeholder={w(registerWords.purpose)}
      />
      <button type="submit" className="button quiet">
        {w(registerWords.reveal)}
      </button>
    </form>
  );
};

/** What is known of an entry: masked where it names people, in full for a purpose that is kept. */
export const EntryFacts = ({ entry, shape, doing }: PartOfEntry) => {
  const w = useWords();
  const [values, set] = useState<Values | 'closed'>('closed');
  const plain = Object.fromEntries(entry.fields.flatMap(({ field, value, class: kind }) => (kind === 'plain' ? [[field, value]] : [])));
  const submit = () => {
    if (values === 'closed') return;
    const filled = filledIn(values);
    const changed = Object.fromEntries(
      Object.entries(filled).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(plain[field])),
    );
    const cleared = Object.keys(plain).filter((field) => field !== shape.key && filled[field] === undefined);
    doing.mutate({ do: 'change', data: changed, cleared }, { onSuccess: () => set('closed') });
  };
  const sealed = entry.fields.some(({ class: kind }) => kind !== 'plain');
  return (
    <Section title={w(registerWords.facts)}>
      <dl className="entry-facts">
        {entry.fields.map(({ field, label, text }) => (
          <div key={field}>
            <dt>{w(label)}</dt>
            <dd>{text ? w(text) : <span className="quiet">{w(registerWords.sealed)}</span>}</dd>
          </div>
        ))}
      </dl>
      {sealed && entry.mine.reveal && <Reveal id={entry.id} />}
      {entry.mine.keep &&
        (values === 'closed' ? (
          <button type="button" className="button quiet" onClick={() => set(plain)}>
            {w(registerWords.change)}
          </button>
        ) : (
          <DeskForm
            uploads="none"
            scope={{}}
            label={w(registerWords.change)}
            className="register-enter"
            submit={submit}
            sending={doing.isPending}
            leave={() => set('closed')}
            send={w(registerWords.save)}
          >
            <FormFields
              form={shape.form as FormSchema}
              values={values}
              change={set}
              without={[shape.key]}
              faults={withoutPrefix(doing.error?.faults)}
              prefix="entry"
            />
          </DeskForm>
        ))}
    </Section>
  );
};
