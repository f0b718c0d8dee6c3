import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Fault, Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import { Field, FormFields } from '../../shared/form/FormFields.tsx';
import { faultsAt, faultsOf } from '../../shared/form/faults.ts';
import { filledIn, textOf, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { TroubleBox, useTold } from '../../shared/states.tsx';
import { formWords } from '../../shared/words/form.ts';
import { justDone } from '../api/live.ts';
import { kept } from '../api/queries.ts';
import type { ActionShown, CaseRow } from '../api/types.ts';
import { DeskForm } from '../pickers/DeskForm.tsx';
import { Panel } from '../shell/Panel.tsx';
import { caseWords } from '../words/case.ts';
import { manyWords } from '../words/palette.ts';

type Result = 'waiting' | 'done' | Problem;
type ManyOf = { action: ActionShown; rows: readonly CaseRow[]; leave: (failed?: readonly string[]) => void };

const handlerField = { label: caseWords.handler, widget: 'account' } as const;
/** So many are on their way at once: the door takes them together, and the list still tells how far it is. */
const atOnce = 4;

/** One form for all that are chosen; then each is done by itself, under a key of its own, and says what came of it. */
export const ManyForm = ({ action, rows, leave }: ManyOf) => {
  const w = useWords();
  const told = useTold();
  const client = useQueryClient();
  const [values, change] = useState<Values>({});
  const [assignee, setAssignee] = useState<unknown>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [results, setResults] = useState<ReadonlyMap<string, Result>>();
  const [uploads] = useState(newKey);
  const chosen = textOf(assignee);
  const [first] = rows;
  const outcomes = [...(results?.values() ?? [])];
  const ended = results !== undefined && !outcomes.includes('waiting');
  const failed = [...(results ?? [])].flatMap(([id, result]) => (result instanceof Problem ? [id] : []));
  const done = outcomes.filter((result) => result === 'done').length;

  const one = async ({ id }: CaseRow, data: Values): Promise<Result> => {
    justDone(id);
    try {
      await send('POST', `/api/v1/cases/${id}/actions/${action.id}`, {
        body: { data, ...(chosen ? { assignee: chosen } : {}) },
        key: newKey(),
      });
      return 'done';
    } catch (thrown) {
      if (thrown instanceof Problem) return thrown;
      throw thrown;
    }
  };
  const submit = () => {
    const noHandler = { path: 'assignee', words: w(formWords.neededChoice, { label: w(caseWords.handler) }) };
    const wrong = [...faultsOf(action.form, values, w), ...(action.assigns && action.does !== 'sign' && !chosen ? [noHandler] : [])];
    setFaults(wrong);
    if (wrong.length > 0) return;
    const data = filledIn(values);
    setResults(new Map(rows.map(({ id }) => [id, 'waiting'])));
    const left = [...rows];
    const worker = async () => {
      for (let row = left.shift(); row; row = left.shift()) {
        const { id } = row;
        const result = await one(row, data);
        setResults((known) => new Map(known).set(id, result));
      }
    };
    void Promise.all(Array.from({ length: atOnce }, worker)).then(() => {
      void client.invalidateQueries({ queryKey: kept.cases });
      void client.invalidateQueries({ queryKey: kept.views });
      void client.invalidateQueries({ queryKey: ['case'] });
    });
  };
  const close = () => leave(ended ? failed : undefined);
  const title = w(manyWords.doMany, { n: rows.length, action: w(action.title) });
  return (
    <Panel open close={close} label={title} className="many-panel">
      <div className="ways-inside">
        <h2>{title}</h2>
        {!results && (
          <DeskForm
            label={title}
            className="act-form"
            submit={submit}
            sending={false}
            send={title}
            leave={close}
            uploads={uploads}
            scope={{ ...(first ? { programme: first.programme, unit: textOf(values['lead']) || first.lead } : {}) }}
          >
            <p className="hint">{w(manyWords.each)}</p>
            <TroubleBox faults={faults} prefix="many" />
            <FormFields form={action.form} values={values} change={change} faults={faults} prefix="many" without={[]} />
            {action.assigns && action.does !== 'sign' && (
              <Field
                id="many-assignee"
                name="assignee"
                field={handlerField}
                value={assignee}
                change={setAssignee}
                needed
                faults={faultsAt(faults, 'assignee')}
              />
            )}
          </DeskForm>
        )}
        {results && (
          <>
            <p role="status" className="many-result">
              {!ended && w(manyWords.doing, { done: done + failed.length, n: rows.length })}
              {ended && (failed.length === 0 ? w(manyWords.resultAll, { n: done }) : w(manyWords.result, { done, failed: failed.length }))}
            </p>
            <ul className="plain many-each">
              {rows.map(({ id, number, excerpt }) => {
                const result = results.get(id) ?? 'waiting';
                return (
                  <li key={id} data-result={result instanceof Problem ? 'failed' : result}>
                    <span>{number}</span>
                    <span className="many-words">{excerpt}</span>
                    <strong>{result instanceof Problem ? told(result) : w(result === 'done' ? manyWords.ok : manyWords.wait)}</strong>
                  </li>
                );
              })}
            </ul>
            {ended && (
              <div className="form-end">
                <button type="button" className="button" onClick={close}>
                  {w(manyWords.close)}
                </button>
                {failed.length > 0 && <span className="hint">{w(manyWords.stay)}</span>}
              </div>
            )}
          </>
        )}
      </div>
    </Panel>
  );
};
