import { useState } from 'react';
import { FormFields } from '../../../shared/form/FormFields.tsx';
import { type FormSchema, filledIn, type Values } from '../../../shared/form/schema.ts';
import { useWords } from '../../../shared/language.tsx';
import { TroubleBox } from '../../../shared/states.tsx';
import { t } from '../../../shared/words/t.ts';
import { DeskForm } from '../../pickers/DeskForm.tsx';
import { matchWords } from '../../words/matches.ts';
import type { Which } from '../api.ts';
import { useAsk } from './api.ts';

const days = ['1', '3', '7', '15', '30'];
const said = (n: string) => (n === '1' ? matchWords.oneDay : t(matchWords.day.zh.replace('{n}', n), matchWords.day.en.replace('{n}', n)));

const form: FormSchema = {
  required: ['purpose', 'basis', 'days'],
  properties: {
    purpose: { label: matchWords.purpose, hint: matchWords.purposeHint, widget: 'text', type: 'string' },
    basis: { label: matchWords.basis, hint: matchWords.basisHint, widget: 'text', type: 'string' },
    since: { label: matchWords.since, widget: 'date', type: 'string' },
    days: { label: matchWords.days, widget: 'choice', enum: days, options: Object.fromEntries(days.map((n) => [n, said(n)])) },
  },
};

/** What the list is for and by what right: before any list is taken. */
export const AskForm = ({ which, asked }: { which: Which; asked: (id: string) => void }) => {
  const w = useWords();
  const [values, set] = useState<Values>({ days: '7' });
  const ask = useAsk(which);
  const submit = () => {
    const { purpose = '', basis = '', since, days: kept = '7' } = filledIn(values);
    ask.mutate(
      {
        purpose: String(purpose),
        basis: String(basis),
        days: Number(kept),
        ...(typeof since === 'string' && since !== '' && { since }),
      },
      { onSuccess: ({ id }) => asked(id) },
    );
  };
  return (
    <section aria-label={w(matchWords.first)}>
      <h2>{w(matchWords.first)}</h2>
      <p className="hint match-how">{w(matchWords.how)}</p>
      <DeskForm
        uploads="none"
        scope={{}}
        label={w(matchWords.first)}
        className="register-enter"
        submit={submit}
        sending={ask.isPending}
        send={w(matchWords.begin)}
      >
        {ask.error && <TroubleBox problem={ask.error} faults={ask.error.faults} prefix="match" />}
        <FormFields form={form} values={values} change={set} faults={ask.error?.faults ?? []} prefix="match" />
      </DeskForm>
    </section>
  );
};
