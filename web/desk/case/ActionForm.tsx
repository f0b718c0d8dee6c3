import { useEffect, useRef, useState } from 'react';
import type { Fault, Problem } from '../../shared/api/problem.ts';
import { Field, FormFields } from '../../shared/form/FormFields.tsx';
import { faultsAt, faultsOf } from '../../shared/form/faults.ts';
import { filledIn, textOf, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { TroubleBox } from '../../shared/states.tsx';
import { formWords } from '../../shared/words/form.ts';
import type { ActionShown, CaseFull } from '../api/types.ts';
import { useAct } from '../api/writes.ts';
import { Answers } from '../know/Answers.tsx';
import { DeskForm } from '../pickers/DeskForm.tsx';
import { mergeChange } from '../pickers/merge.ts';
import { caseWords } from '../words/case.ts';
import { keyOf, useDoing } from './doing.ts';
import { draftOf, dropDraft, keepDraft } from './drafts.ts';

const handlerField = { label: caseWords.handler, widget: 'account' } as const;

/**
 * The form of one action: filled in as far as it can be, sent once, its faults shown where they are. What follows hangs on the answer and not on
 * the form, which is gone already where the action has taken the case elsewhere.
 */
export const ActionForm = ({ action, shown, first }: { action: ActionShown; shown: CaseFull; first: Values }) => {
  const w = useWords();
  const { end } = useDoing();
  const act = useAct(shown.id);
  const name = `${shown.id}:${keyOf(action)}`;
  const [values, setValues] = useState<Values>(() => ({ ...first, ...draftOf(name) }));
  const [assignee, setAssignee] = useState<unknown>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const top = useRef<HTMLDivElement>(null);
  const typed = useRef(false);
  const prefix = `act-${keyOf(action).replace(/[^\w-]/g, '')}`;
  const chosen = textOf(assignee);
  useEffect(() => {
    top.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, []);

  useEffect(() => {
    if (typed.current) keepDraft(name, values);
  }, [name, values]);

  const change = (next: Values) => {
    typed.current = true;
    setValues((latest) => mergeChange(values, next, latest));
  };
  const submit = () => {
    const noHandler = { path: 'assignee', words: w(formWords.neededChoice, { label: w(caseWords.handler) }) };
    const wrong = [...faultsOf(action.form, values, w), ...(action.assigns && !chosen ? [noHandler] : [])];
    setFaults(wrong);
    if (wrong.length > 0) return;
    const done = () => {
      dropDraft(name);
      end(action);
    };
    act
      .mutateAsync({ action: action.id, data: filledIn(values), ...(chosen ? { assignee: chosen } : {}) })
      .then(done, (problem: Problem) => setFaults(problem.faults));
  };

  return (
    <div ref={top}>
      <DeskForm
        label={w(action.title)}
        className="act-form"
        submit={submit}
        sending={act.isPending}
        send={w(action.title)}
        leave={() => end()}
        uploads={act.uploads}
        scope={{ programme: shown.programme, shown, unit: textOf(values['lead']) || shown.lead }}
      >
        <TroubleBox problem={act.error ?? undefined} faults={faults} prefix={prefix} />
        {action.form.properties?.['reply'] && (
          <Answers
            id={shown.id}
            insert={(text) => change({ ...values, reply: [textOf(values['reply']).trim(), text].filter(Boolean).join('\n') })}
          />
        )}
        <FormFields
          form={action.form}
          values={values}
          change={change}
          faults={faults}
          prefix={prefix}
          without={action.request ? ['request'] : []}
        />
        {action.assigns && (
          <Field
            id={`${prefix}-assignee`}
            name="assignee"
            field={handlerField}
            value={assignee}
            change={setAssignee}
            needed
            faults={faultsAt(faults, 'assignee')}
          />
        )}
      </DeskForm>
    </div>
  );
};
