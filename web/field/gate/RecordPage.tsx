import { useState } from 'react';
import type { FormSchema } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { ourTime } from '../keep/clock.ts';
import { newId } from '../keep/ids.ts';
import { keepWaiting, useField } from '../keep/store.ts';
import { begin, bodyOf, isLeaving, keepsOut, missingOf, nextStep } from './draft.ts';
import { Counts, Fields, Occupants, Steps } from './Parts.tsx';
import { PassNote } from './PassNote.tsx';
import type { RecordForm } from './places.ts';
import { SignPad } from './SignPad.tsx';
import { gateWords } from './words.ts';

type Decided = { decision?: 'allow' | 'turnBack'; reason?: string };

/** One form at a place. What is decided stands at the foot, under the thumb; once it is kept the next one can come. */
export const RecordPage = ({ form, place, shown: pass = '' }: { form: RecordForm; place: string; shown?: string }) => {
  const w = useWords();
  const { off } = useField();
  const [draft, change] = useState(() => begin(form, pass));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [turning, turn] = useState(false);
  const [last, setLast] = useState('');
  const leaving = isLeaving(form, draft);
  const out = keepsOut(form, draft);
  const next = leaving ? 'none' : nextStep(form, draft);
  const nextTitle = form.steps.find(({ id }) => id === next)?.title;

  const keep = async (decided: Decided) => {
    const empty = missingOf(form, draft);
    setMissing(empty);
    if (empty.length > 0) {
      document.getElementById(empty[0]!)?.focus();
      return;
    }
    const passing = form.passes ? String(draft.data[form.passes.by] ?? '') : '';
    const verdict =
      decided.decision === 'turnBack' ? w(gateWords.turnBack) : leaving ? w(gateWords.out) : decided.decision ? w(gateWords.allow) : '';
    const title = [w(form.title), passing, verdict].filter((part) => part !== '').join(' · ');
    const id = newId();
    const at = ourTime(new Date(), off);
    const kept = await keepWaiting({
      kind: 'record',
      id,
      title,
      done: at,
      photos: [],
      body: { id, at, ...bodyOf(form, place, draft, decided) },
    });
    if (!kept) return;
    setLast(title);
    change(begin(form));
    turn(false);
    scrollTo(0, 0);
  };

  const shown = { form, draft, change, missing };
  return (
    <form className="form gate-form" onSubmit={(event) => event.preventDefault()} aria-label={w(form.title)}>
      <p role="status" className="gate-kept">
        {last && `✓ ${w(gateWords.kept, { what: last })}`}
      </p>
      {form.daily && (
        <p className="hint">
          {form.daily.ok
            ? w(gateWords.todayDone)
            : w(gateWords.today, {
                what: dailyMissing(form)
                  .map((one) => w(one))
                  .join(' · '),
              })}
        </p>
      )}
      <Fields
        form={form.form as FormSchema}
        values={draft.data}
        change={(data) => change({ ...draft, data })}
        prefix="data-"
        missing={missing}
      />
      {form.pass !== null && <PassNote place={place} number={String(draft.data[form.pass] ?? '').trim()} />}
      {!leaving && <Occupants {...shown} />}
      {!leaving && <Steps form={form} draft={draft} change={change} />}
      <Counts {...shown} />
      {form.signed && (
        <>
          <SignPad who={w(form.signed)} path={draft.signature} change={(signature) => change({ ...draft, signature })} />
          {missing.includes('signature') && <p className="fault">{w(gateWords.fill)}</p>}
        </>
      )}
      <div className="gate-foot">
        {form.reasons && turning && (
          <fieldset className="gate-reasons">
            <legend>{w(gateWords.why)}</legend>
            {form.reasons.map(({ id, title }) => (
              <button key={id} type="button" className="button quiet" onClick={() => void keep({ decision: 'turnBack', reason: id })}>
                {w(title)}
              </button>
            ))}
          </fieldset>
        )}
        {form.reasons ? (
          <>
            {(out || next !== 'none') && !turning && missing.length === 0 && draft.steps.length + Object.keys(draft.data).length > 1 && (
              <p className="gate-note">{nextTitle ? w(gateWords.missingStep, { step: w(nextTitle) }) : out ? w(gateWords.keepsOut) : ''}</p>
            )}
            <div className="gate-decide" data-leaving={leaving}>
              {!leaving && (
                <button type="button" className="gate-back" aria-expanded={turning} onClick={() => turn(!turning)}>
                  {w(gateWords.turnBack)}
                </button>
              )}
              <button
                type="button"
                className="gate-allow"
                aria-disabled={!leaving && next !== 'none'}
                onClick={() => {
                  if (leaving || next === 'none') void keep({ decision: 'allow' });
                }}
              >
                {w(leaving ? gateWords.out : gateWords.allow)}
              </button>
            </div>
          </>
        ) : (
          <button type="button" className="button gate-save" onClick={() => void keep({})}>
            {w(gateWords.save)}
          </button>
        )}
      </div>
    </form>
  );
};

const dailyMissing = ({ daily, form }: RecordForm) => {
  const options = (form as FormSchema).properties?.[daily?.of ?? '']?.options ?? {};
  return (daily?.missing ?? []).flatMap((one) => options[one] ?? []);
};
