import { useState } from 'react';
import { FormFields } from '../../shared/form/FormFields.tsx';
import { faultsOf } from '../../shared/form/faults.ts';
import { type FormSchema, textOf, textsOf, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { TroubleBox } from '../../shared/states.tsx';
import { Section } from '../case/Section.tsx';
import { DeskForm } from '../pickers/DeskForm.tsx';
import { sessionWords } from '../words/session.ts';
import type { SessionFull, useDoing } from './api.ts';

type Ending = 'close' | 'off';

const forms: Readonly<Record<Ending, FormSchema>> = {
  close: {
    required: ['summary'],
    properties: {
      summary: { label: sessionWords.summary, widget: 'words', type: 'string' },
      pictures: { label: sessionWords.pictures, widget: 'photos', type: 'array', maxItems: 9 },
    },
  },
  off: { required: ['reason'], properties: { reason: { label: sessionWords.why, widget: 'words', type: 'string' } } },
};

/** How a session ends: closed with a few words and pictures, or called off, so that everybody who booked is told why. */
export const End = ({ session, doing }: { session: SessionFull; doing: ReturnType<typeof useDoing> }) => {
  const w = useWords();
  const [way, go] = useState<Ending | 'none'>('none');
  const [values, set] = useState<Values>({});
  const [tried, attempt] = useState(false);
  const at = `/api/v1/sessions/${session.id}`;
  const begin = (next: Ending) => {
    set({});
    attempt(false);
    go(next);
  };
  const faults = way === 'none' || !tried ? [] : faultsOf(forms[way], values, w);
  const submit = () => {
    attempt(true);
    if (way === 'none' || faultsOf(forms[way], values, w).length > 0) return;
    doing.mutate(
      way === 'close'
        ? { path: `${at}/close`, body: { summary: textOf(values.summary), pictures: textsOf(values.pictures) } }
        : { path: `${at}/call-off`, body: { reason: textOf(values.reason) } },
    );
  };
  return (
    <Section title={w(sessionWords.ending)}>
      <div className="session-ends">
        <button type="button" className="button quiet" onClick={() => doing.mutate({ path: `${at}/pass-over` })}>
          {w(sessionWords.passOver)}
        </button>
        <button type="button" className="button quiet" aria-expanded={way === 'close'} onClick={() => begin('close')}>
          {w(sessionWords.close)}
        </button>
        <button type="button" className="button quiet" aria-expanded={way === 'off'} onClick={() => begin('off')}>
          {w(sessionWords.callOff)}
        </button>
      </div>
      {way !== 'none' && (
        <DeskForm
          key={way}
          uploads=""
          scope={{}}
          label={w(way === 'close' ? sessionWords.close : sessionWords.callOff)}
          className="form session-end"
          submit={submit}
          sending={doing.isPending}
          leave={() => go('none')}
          send={w(way === 'close' ? sessionWords.close : sessionWords.callOff)}
          {...(way === 'off' && { hint: w(sessionWords.callOffHow, { n: session.bookings.length }) })}
        >
          <TroubleBox faults={faults} prefix="end" />
          <FormFields form={forms[way]} values={values} change={set} faults={faults} prefix="end" />
        </DeskForm>
      )}
    </Section>
  );
};
