import { type FormEvent, type MouseEvent, useState } from 'react';
import type { Fault } from '../../shared/api/problem.ts';
import type { ProgrammeCard } from '../../shared/api/shapes.ts';
import { faultsAt, faultsOf } from '../../shared/form/faults.ts';
import { textOf, textsOf } from '../../shared/form/schema.ts';
import { placeOf } from '../../shared/form/widgets/place.tsx';
import { useWords } from '../../shared/language.tsx';
import { UploadsProvider, useUploads } from '../../shared/photos/uploads.tsx';
import { ErrorState, TroubleBox } from '../../shared/states.tsx';
import { useTypeSize } from '../../shared/type-size.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { formWords } from '../../shared/words/form.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { firmWords } from '../../shared/words/portal-firm.ts';
import { speakWords } from '../../shared/words/portal-speak.ts';
import type { Words } from '../../shared/words/t.ts';
import { speakForNobody, speakingFor } from '../firm/speaking.ts';
import { Near } from '../public/Near.tsx';
import { go } from '../router.tsx';
import { Danger } from '../shell/Danger.tsx';
import { useGiven } from '../shell/given.tsx';
import { NotFound } from '../shell/NotFound.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { Speak } from '../speak/Speak.tsx';
import { Fields } from './Fields.tsx';
import { Listen } from './Listen.tsx';
import { type Question, questionsOf } from './questions.ts';
import { Recap } from './Recap.tsx';
import { useReport } from './useReport.ts';

/** The second half of a double tap would skip the next question unseen. */
const once = (event: MouseEvent) => {
  if (event.detail > 1) event.preventDefault();
};

const headings: Record<Question['id'], { title: Words; hint?: Words }> = {
  what: { title: portalWords.askWhat },
  photos: { title: portalWords.askPhotos, hint: portalWords.askPhotosHint },
  where: { title: portalWords.askPlace, hint: portalWords.askPlaceHint },
  more: { title: portalWords.askMore },
  who: { title: portalWords.askWho, hint: portalWords.askWhoHint },
  check: { title: portalWords.lookOver },
};

const Written = ({
  programme: { id, title, openForm },
  step: wanted,
  report,
}: {
  programme: ProgrammeCard;
  step: number;
  report: ReturnType<typeof useReport>;
}) => {
  const w = useWords();
  const { large } = useTypeSize();
  const { waiting } = useUploads();
  const { values, sending, find } = report;
  const questions = questionsOf(openForm, large);
  const open = questions.findIndex(({ fields }) => faultsOf(openForm, values, w, fields).length > 0);
  const step = Math.min(wanted, questions.length - 1, open === -1 ? questions.length - 1 : open);
  const question = questions[step] ?? { id: 'what', fields: [] };
  const last = step === questions.length - 1;
  const { lng, lat } = placeOf(values['place']);
  const at = (to: number) => (to === 0 ? `/report/${id}` : `/report/${id}#${to}`);
  const own = question.id === 'more' && question.fields.length === 1 ? openForm.properties?.[question.fields[0] ?? '']?.label : undefined;
  const { title: asked, hint } = { ...headings[question.id], ...(own ? { title: own } : {}) };

  const [notes, setNotes] = useState(0);
  const say = (text: string) => report.alter((now) => ({ ...now, words: `${textOf(now['words'])}${text}` }));
  const keepNote = (id: string) => {
    setNotes((now) => now + 1);
    report.alter((now) => ({ ...now, words: textOf(now['words']) || w(speakWords.seeNote), photos: [...textsOf(now['photos']), id] }));
  };

  const lead = (faults: readonly Fault[]) => {
    const first = questions.findIndex(({ fields }) => fields.some((name) => faultsAt(faults, name).length > 0));
    if (first !== -1 && first !== step) go(at(first));
  };

  const press = (event: FormEvent) => {
    event.preventDefault();
    const faults: Fault[] = faultsOf(openForm, values, w, question.fields);
    find(faults);
    if (faults.length > 0) return;
    if (last) void report.send(lead);
    else go(at(step + 1));
  };

  return (
    <Page
      title={w(asked)}
      step={`${step}`}
      head={
        <p className="step">
          {w(title)} · {w(portalWords.step, { n: step + 1, of: questions.length })}
        </p>
      }
    >
      {large && <Listen key={question.id} text={[w(asked), hint ? w(hint) : ''].join('。')} />}
      {step === 0 && !large && <Danger />}
      {hint && <p className="lead">{w(hint)}</p>}
      {question.id === 'what' && (
        <p className="hint" id="example">
          {w(portalWords.askWhatHint)}
          <q>{w(portalWords.examples)}</q>
        </p>
      )}
      {step === 0 && report.begun && (
        <p className="kept">
          {w(portalWords.draftKept)}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              if (confirm(w(portalWords.startOverSure))) report.clear();
            }}
          >
            {w(portalWords.startOver)}
          </button>
        </p>
      )}
      <form noValidate onSubmit={press} className="asking">
        <TroubleBox problem={sending.problem} faults={sending.faults} prefix="report" />
        <Fields
          form={openForm}
          question={question}
          values={values}
          change={report.change}
          faults={sending.faults}
          alone={large && question.fields.length === 1}
          under={question.id === 'what' && <Speak say={say} keep={keepNote} />}
          drawing={`${report.uploads} ${notes}`}
          key={question.fields.join()}
        />
        {question.fields.includes('place') && lng !== undefined && lat !== undefined && <Near lng={lng} lat={lat} />}
        {last && <Recap form={openForm} questions={questions} values={values} at={at} here={step} alone={question.id === 'check'} />}
        {waiting > 0 && <p role="status">{w(formWords.photosWaiting)}</p>}
        <div className="press">
          <button type="submit" className="button" onClick={once} disabled={sending.state === 'sending' || (last && waiting > 0)}>
            {w(sending.state === 'sending' ? commonWords.sending : last ? portalWords.sendIt : portalWords.next)}
          </button>
          {step > 0 && (
            <button type="button" className="button plain" onClick={() => go(at(step - 1))}>
              {w(portalWords.earlier)}
            </button>
          )}
        </div>
      </form>
    </Page>
  );
};

/** Who the firm is need not be asked of somebody who speaks for it. */
const withoutFirm = (door: ProgrammeCard, { name, code }: NonNullable<ProgrammeCard['firms']>): ProgrammeCard => {
  const { properties = {}, required = [], ...form } = door.openForm;
  const kept = Object.fromEntries(Object.entries(properties).filter(([field]) => field !== name && field !== code));
  return { ...door, openForm: { ...form, properties: kept, required: required.filter((field) => field !== name && field !== code) } };
};

/** Saying what is wrong: a few short questions, kept on the phone until they are sent. */
const Report = ({ id, step }: { id: string; step: number }) => {
  const { value, problem, again } = useGiven();
  const [firm, putDown] = useState(speakingFor);
  const door = value === 'loading' ? undefined : value.programmes.find((one) => one.id === id);
  const forFirm = door?.firms && firm.code !== '' ? firm : undefined;
  const report = useReport(id, forFirm?.code);
  const w = useWords();
  if (value === 'loading')
    return problem ? (
      <Page title={w(portalWords.report)}>
        <ErrorState problem={problem} again={again} />
      </Page>
    ) : (
      <Waiting />
    );
  if (!door) return <NotFound />;
  const programme = forFirm && door.firms ? withoutFirm(door, door.firms) : door;
  return (
    <UploadsProvider token={report.uploads}>
      {forFirm && (
        <p className="speaking">
          {w(firmWords.speaking, { firm: forFirm.title })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              speakForNobody();
              putDown(speakingFor());
            }}
          >
            {w(firmWords.notForFirm)}
          </button>
        </p>
      )}
      <Written programme={programme} step={step} report={report} />
    </UploadsProvider>
  );
};

export default Report;
