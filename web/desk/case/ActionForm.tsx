import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Fault } from '../../shared/api/problem.ts';
import { Field, FormFields } from '../../shared/form/FormFields.tsx';
import { faultsAt, faultsOf } from '../../shared/form/faults.ts';
import { Widgets } from '../../shared/form/registry.tsx';
import { filledIn, textOf, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { UploadsProvider } from '../../shared/photos/uploads.tsx';
import { TroubleBox } from '../../shared/states.tsx';
import { formWords } from '../../shared/words/form.ts';
import type { ActionShown, CaseFull } from '../api/types.ts';
import { useAct } from '../api/writes.ts';
import { pickers } from '../pickers/index.ts';
import { PickerScope } from '../pickers/scope.ts';
import { caseWords } from '../words/case.ts';
import { keyOf, useDoing } from './doing.ts';
import { draftOf, dropDraft, keepDraft } from './drafts.ts';

const handlerField = { label: caseWords.handler, widget: 'account' } as const;

const firstControl = 'textarea, select, input:not([type="file"]):not([type="radio"])';

/** The form of one action: filled in as far as it can be, sent once, its faults shown where they are. */
export const ActionForm = ({ action, shown, first }: { action: ActionShown; shown: CaseFull; first: Values }) => {
  const w = useWords();
  const { end } = useDoing();
  const act = useAct(shown.id);
  const name = `${shown.id}:${keyOf(action)}`;
  const [values, setValues] = useState<Values>(() => ({ ...first, ...draftOf(name) }));
  const [assignee, setAssignee] = useState<unknown>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const prefix = `act-${keyOf(action).replace(/[^\w-]/g, '')}`;
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(firstControl)?.focus({ preventScroll: true });
    form.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, []);

  const noHandler = { path: 'assignee', words: w(formWords.neededChoice, { label: w(caseWords.handler) }) };

  const change = (next: Values) => {
    setValues(next);
    keepDraft(name, next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (act.isPending) return;
    const wrong = [...faultsOf(action.form, values, w), ...(action.assigns && !textOf(assignee) ? [noHandler] : [])];
    setFaults(wrong);
    if (wrong.length > 0) return;
    const chosen = textOf(assignee);
    act.mutate(
      { action: action.id, data: filledIn(values), ...(chosen ? { assignee: chosen } : {}) },
      {
        onSuccess: () => {
          dropDraft(name);
          end(action);
        },
        onError: (problem) => setFaults(problem.faults),
      },
    );
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
    if (event.key === 'Escape' && (event.target as HTMLElement).getAttribute('aria-expanded') !== 'true') end();
  };

  return (
    <Widgets value={pickers}>
      <UploadsProvider token={act.uploads}>
        <PickerScope value={{ programme: shown.programme, shown, unit: textOf(values['lead']) || shown.lead }}>
          <form ref={form} className="act-form" onSubmit={submit} onKeyDown={press} noValidate aria-label={w(action.title)}>
            <TroubleBox problem={act.error ?? undefined} faults={faults} prefix={prefix} />
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
            <div className="form-end">
              <button type="submit" className="button" aria-disabled={act.isPending} title={w(caseWords.sendKey)}>
                {w(act.isPending ? caseWords.sending : action.title)}
              </button>
              <button type="button" className="button quiet" onClick={() => end()}>
                {w(caseWords.cancel)}
              </button>
            </div>
          </form>
        </PickerScope>
      </UploadsProvider>
    </Widgets>
  );
};
