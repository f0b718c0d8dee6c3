import { type FormEvent, useRef, useState } from 'react';
import { asProblem, type Fault, type Problem } from '../../shared/api/problem.ts';
import type { CallerAction, FollowedCase } from '../../shared/api/shapes.ts';
import { FormFields } from '../../shared/form/FormFields.tsx';
import { faultsLeft, faultsOf } from '../../shared/form/faults.ts';
import { filledIn, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { UploadsProvider, useUploads } from '../../shared/photos/uploads.tsx';
import { TroubleBox } from '../../shared/states.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { formWords } from '../../shared/words/form.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { actOnMatter } from '../ask.ts';
import { draftOf, dropDraft, keepDraft, keyFor } from '../draft.ts';

type ActionOf = Readonly<{
  token: string;
  action: CallerAction;
  done: (matter: FollowedCase) => void;
  press: string;
  cancel?: () => void;
  quiet?: boolean;
}>;

const Filling = ({ token, action, done, press, cancel, quiet, name }: ActionOf & { name: string }) => {
  const w = useWords();
  const { waiting } = useUploads();
  const draft = useRef(draftOf(name));
  const [values, setValues] = useState<Values>(draft.current.values);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  const keep = (part: Partial<typeof draft.current>) => {
    draft.current = { ...draft.current, ...part };
    keepDraft(name, draft.current);
  };
  const change = (next: Values) => {
    setFaults((now) => faultsLeft(now, values, next));
    setValues(next);
    keep({ values: next });
  };

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(action.form, values, w);
    setFaults(found);
    setProblem(undefined);
    if (found.length > 0) return;
    const data = filledIn(values);
    const body = JSON.stringify(data);
    const key = keyFor(draft.current, body);
    keep({ sent: { body, key } });
    setSending(true);
    try {
      const matter = await actOnMatter(token, action.id, data, key, draft.current.uploads);
      dropDraft(name);
      done(matter);
    } catch (thrown) {
      const failed = asProblem(thrown);
      setProblem(failed);
      setFaults(failed.faults);
      setSending(false);
    }
  };

  return (
    <form noValidate onSubmit={(event) => void send(event)} className="acting">
      <TroubleBox problem={problem} faults={faults} prefix={name} />
      <FormFields form={action.form} values={values} change={change} faults={faults} prefix={name} />
      {waiting > 0 && <p role="status">{w(formWords.photosWaiting)}</p>}
      <div className="press">
        <button type="submit" className={quiet ? 'button quiet' : 'button'} disabled={sending || waiting > 0}>
          {sending ? w(commonWords.sending) : press}
        </button>
        {cancel && (
          <button type="button" className="button plain" onClick={cancel}>
            {w(portalWords.cancel)}
          </button>
        )}
      </div>
    </form>
  );
};

/** One thing the caller may do now, as a form that keeps what was written until it has arrived. */
export const ActionForm = (action: ActionOf) => {
  const name = `act.${action.token.slice(0, 12)}.${action.action.id}`;
  const [uploads] = useState(() => draftOf(name).uploads);
  return (
    <UploadsProvider token={uploads}>
      <Filling {...action} name={name} />
    </UploadsProvider>
  );
};
