import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import { Field } from '../../shared/form/FormFields.tsx';
import { faultsAt } from '../../shared/form/faults.ts';
import { type FieldSchema, filledIn, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { TroubleBox } from '../../shared/states.tsx';
import { useProgramme } from '../api/queries.ts';
import type { Opened } from '../api/types.ts';
import { useDraft } from '../api/writes.ts';
import { DeskForm } from '../pickers/DeskForm.tsx';
import { aboveWords } from '../words/above.ts';
import { type From, type Letter, useForgetCases } from './api.ts';

const prefix = 'letter';

const fields: Readonly<Record<string, FieldSchema>> = {
  number: { label: aboveWords.letterNumber, widget: 'text', maxLength: 80 },
  received: { label: aboveWords.received, widget: 'moment' },
  due: { label: aboveWords.due, widget: 'moment' },
  caller: { label: aboveWords.caller, widget: 'text', maxLength: 60 },
  phone: { label: aboveWords.phone, widget: 'phone' },
  address: { label: aboveWords.address, widget: 'text', maxLength: 300 },
  words: { label: aboveWords.said3, widget: 'words', maxLength: 20_000 },
  category: { label: aboveWords.category, widget: 'category' },
  area: { label: aboveWords.area, widget: 'area' },
};

const needed = new Set(['number', 'words']);

/** What was found, as the form begins: titles and what is asked for run into the words. */
const begun = ({ found, category, area }: Letter): Values => {
  const of = (field: string) => found.find((one) => one.field === field);
  const [title, words, note] = [of('title')?.as ?? '', of('words')?.as ?? '', of('note')?.as ?? ''];
  const said = [words.includes(title) ? '' : title, words, note === '' ? '' : `【交办要求】${note}`]
    .filter((part) => part !== '')
    .join('\n');
  const plain = ['number', 'received', 'due', 'caller', 'phone', 'address'].flatMap((field) => {
    const value = of(field)?.as;
    return value ? [[field, value] as const] : [];
  });
  return { ...Object.fromEntries(plain), words: said, ...(category && { category }), ...(area && { area }) };
};

/** Every field that was found, to be looked at and put right; then it is a case. */
export const LetterForm = ({ from, letter, again }: { from: From; letter: Letter; again: () => void }) => {
  const w = useWords();
  const [values, change] = useState<Values>(() => begun(letter));
  const [more, changeMore] = useState<Values>({});
  const { data: programme } = useProgramme(from.programme);
  const draft = useDraft();
  const forget = useForgetCases();
  const saving = useMutation<Opened, Problem, void>({
    mutationFn: () => {
      const own = filledIn(more);
      const body = { ...from, ...filledIn(values), ...(Object.keys(own).length > 0 && { more: own }) };
      return send('POST', '/api/v1/letters', { body, key: draft.key });
    },
    onSuccess: forget,
    onError: (problem) => {
      if (problem.kind === 'refused') draft.fresh();
    },
  });
  const hintOf = (name: string): string | undefined => {
    const found = letter.found.find((one) => one.field === name);
    if (found?.unread) return w(aboveWords.unread, { value: found.value });
    return found?.by === 'look' && name !== 'words' ? w(aboveWords.byLook) : undefined;
  };
  const extra = Object.entries(programme?.openForm.properties ?? {}).filter(
    ([name]) => programme?.openForm.required?.includes(name) && !(name in fields) && name !== 'source',
  );
  const faults = saving.error?.faults ?? [];

  if (saving.data)
    return (
      <div className="above-made" role="status">
        <p className="fine">✓ {w(aboveWords.opened, { number: saving.data.number })}</p>
        <p className="above-key">
          <button type="button" className="button" onClick={again}>
            {w(aboveWords.next)}
          </button>
          <Link to="/desk/cases/$id" params={{ id: saving.data.id }}>
            {w(aboveWords.see)}
          </Link>
        </p>
      </div>
    );
  return (
    <DeskForm
      label={w(aboveWords.found)}
      className="form"
      submit={() => saving.mutate()}
      sending={saving.isPending}
      leave={again}
      send={w(aboveWords.open2)}
      uploads={draft.uploads}
      scope={{ programme: from.programme }}
    >
      <h2>{w(aboveWords.found)}</h2>
      {letter.here && (
        <p className="notice">
          {w(aboveWords.alreadyHere)}{' '}
          <Link to="/desk/cases/$id" params={{ id: letter.here.id }}>
            {letter.here.number}
          </Link>
        </p>
      )}
      <TroubleBox problem={saving.error ?? undefined} faults={faults} prefix={prefix} />
      <div className="above-fields">
        {Object.entries(fields).map(([name, field]) => {
          const hint = hintOf(name);
          return (
            <div key={name} className="above-field" data-wide={name === 'words'}>
              <Field
                id={`${prefix}-${name}`}
                name={name}
                field={field}
                value={values[name]}
                change={(value) => change({ ...values, [name]: value })}
                needed={needed.has(name)}
                faults={faultsAt(faults, name)}
                {...(hint !== undefined && { hint })}
              />
            </div>
          );
        })}
        {extra.map(([name, field]) => (
          <div key={name} className="above-field">
            <Field
              id={`${prefix}-${name}`}
              name={name}
              field={field}
              value={more[name]}
              change={(value) => changeMore({ ...more, [name]: value })}
              needed
              faults={faultsAt(faults, name)}
            />
          </div>
        ))}
      </div>
    </DeskForm>
  );
};
