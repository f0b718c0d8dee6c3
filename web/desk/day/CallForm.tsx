import { useEffect, useRef, useState } from 'react';
import { callOutcomes, solvedGrades } from '../../../core/programme/reasons.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton, useTold } from '../../shared/states.tsx';
import type { Words } from '../../shared/words/t.ts';
import { useCase } from '../api/queries.ts';
import type { CaseFull } from '../api/types.ts';
import { useAct } from '../api/writes.ts';
import { Callers } from '../case/Callers.tsx';
import { LongText } from '../case/LongText.tsx';
import { caseWords } from '../words/case.ts';
import { dayWords } from '../words/day.ts';

type Said = { outcome?: string; solved?: string; score?: number; remark?: string; call?: string };

const Options = ({
  legend,
  name,
  options,
  value,
  choose,
}: {
  legend: string;
  name: string;
  options: readonly (readonly [string, string])[];
  value: string | undefined;
  choose: (value: string) => void;
}) => (
  <fieldset className="field call-question">
    <legend>{legend}</legend>
    <div className="choices">
      {options.map(([key, label]) => (
        <label key={key} className="choice" data-chosen={key === value}>
          <input type="radio" name={name} checked={key === value} onChange={() => choose(key)} />
          {label}
        </label>
      ))}
    </div>
  </fieldset>
);

const Questions = ({ shown, leave, done }: { shown: CaseFull; leave: () => void; done: () => void }) => {
  const w = useWords();
  const told = useTold();
  const act = useAct(shown.id);
  const [said, say] = useState<Said>({});
  const [step, go] = useState(0);
  const [missing, setMissing] = useState(false);
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (step > 0) head.current?.focus();
  }, [step]);
  const action = shown.actions.find(({ does }) => does === 'record');
  if (act.isSuccess) return <p className="call-done">✓ {w(dayWords.saved)}</p>;
  if (!action) return <p className="hint">{w(dayWords.notNow)}</p>;

  const grades = (from: Readonly<Record<string, Words>>) => Object.entries(from).map(([key, words]) => [key, w(words)] as const);
  const scores = w(dayWords.scores)
    .split('|')
    .map((label, place) => [String(place + 1), label] as const)
    .toReversed();
  const reached = said.outcome === 'reached';
  const steps = reached || said.outcome === undefined ? 4 : 1;
  const filled = [said.outcome !== undefined, said.solved !== undefined, said.score !== undefined, (said.call ?? '').trim() !== ''][step];
  const last = step === steps - 1 && said.outcome !== undefined;

  const save = () => {
    const main = shown.callers.find((caller) => caller.main)?.id;
    const { outcome, solved, score, remark, call } = said;
    const more = reached
      ? { solved, score, call: call?.trim(), ...(main && { caller: main }), ...(remark?.trim() && { remark: remark.trim() }) }
      : {};
    act.mutate({ action: action.id, data: { outcome, ...more } }, { onSuccess: done });
  };
  const forward = () => {
    setMissing(!filled);
    if (!filled || act.isPending) return;
    if (last) save();
    else go(step + 1);
  };
  return (
    <form
      className="call-form"
      aria-label={w(dayWords.call)}
      onSubmit={(event) => {
        event.preventDefault();
        forward();
      }}
    >
      <p className="hint" ref={head} tabIndex={-1}>
        {w(dayWords.step, { n: step + 1, of: steps })}
      </p>
      {step === 0 && (
        <Options
          legend={w(dayWords.outcome)}
          name="outcome"
          options={grades(callOutcomes)}
          value={said.outcome}
          choose={(outcome) => say({ ...said, outcome })}
        />
      )}
      {step === 1 && (
        <Options
          legend={w(dayWords.solved)}
          name="solved"
          options={grades(solvedGrades)}
          value={said.solved}
          choose={(solved) => say({ ...said, solved })}
        />
      )}
      {step === 2 && (
        <Options
          legend={w(dayWords.score)}
          name="score"
          options={scores}
          value={said.score === undefined ? undefined : String(said.score)}
          choose={(score) => say({ ...said, score: Number(score) })}
        />
      )}
      {step === 3 && (
        <>
          <div className="field">
            <label htmlFor="call-remark">{w(dayWords.reason)}</label>
            <p className="hint" id="call-remark-hint">
              {w(dayWords.reasonHow)}
            </p>
            <textarea
              id="call-remark"
              className="input"
              rows={3}
              maxLength={2_000}
              aria-describedby="call-remark-hint"
              value={said.remark ?? ''}
              onChange={({ target }) => say({ ...said, remark: target.value })}
            />
          </div>
          <div className="field">
            <label htmlFor="call-record">{w(dayWords.record)}</label>
            <input
              id="call-record"
              className="input"
              maxLength={80}
              required
              aria-invalid={missing}
              value={said.call ?? ''}
              onChange={({ target }) => say({ ...said, call: target.value })}
            />
          </div>
        </>
      )}
      <div role="alert">
        {(act.error || (missing && !filled)) && (
          <p className="fault">
            {(missing && !filled) || !act.error
              ? w(dayWords.needed)
              : [told(act.error), ...act.error.faults.map(({ words }) => words)].join(' ')}
          </p>
        )}
      </div>
      <div className="form-end">
        <button type="submit" className="button" aria-disabled={act.isPending}>
          {act.isPending ? w(dayWords.saving) : w(last ? dayWords.save : dayWords.next)}
        </button>
        <button type="button" className="button quiet" onClick={() => (step > 0 ? go(step - 1) : leave())}>
          {w(step > 0 ? dayWords.back : caseWords.cancel)}
        </button>
      </div>
    </form>
  );
};

/** One call: what it was about, the telephone once a purpose is stated, and the questions one screen each. */
export const CallForm = ({ id, leave, done }: { id: string; leave: () => void; done: () => void }) => {
  const { data: shown, error, refetch } = useCase(id);
  if (!shown) return error ? <ErrorState problem={error} again={() => void refetch()} /> : <Skeleton lines={5} />;
  return (
    <div className="call">
      <LongText text={shown.words || shown.excerpt} />
      <Callers shown={shown} />
      <Questions shown={shown} leave={leave} done={done} />
    </div>
  );
};
