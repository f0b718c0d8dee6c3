import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { PageForm } from '../public/PageForm.tsx';
import { repeatWords } from '../words/repeat.ts';
import { type Repeat, useStep } from './api.ts';

/** The last day, shortened if somebody wants, and the press that approves. */
const Approve = ({ mark, step }: { mark: Repeat; step: ReturnType<typeof useStep> }) => {
  const w = useWords();
  const [until, setUntil] = useState(mark.until);
  const id = `until-${mark.id}`;
  const faults = step.error?.faults.filter(({ path }) => path === 'until') ?? [];
  return (
    <div className="field repeat-until">
      <label htmlFor={id}>{w(repeatWords.until)}</label>
      <input
        id={id}
        className="input"
        type="date"
        max={mark.until}
        value={until}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => setUntil(target.value)}
      />
      <p className="fault" id={`${id}-fault`} role="status">
        {faults.map(({ words }) => words).join(' ')}
      </p>
      <button
        type="button"
        className="button"
        disabled={step.isPending || until === ''}
        onClick={() => step.mutate({ do: 'decide', mark: mark.id, body: { answer: 'approve', until } })}
      >
        {w(repeatWords.approve)}
      </button>
    </div>
  );
};

/** What may be decided about a mark: approve it until a day, or say in words why not, or why no longer. */
export const Decide = ({ mark }: { mark: Repeat }) => {
  const w = useWords();
  const [open, setOpen] = useState<'none' | 'deny' | 'lift'>('none');
  const step = useStep(() => setOpen('none'));
  if (mark.may.length === 0) return undefined;
  if (mark.own) return <p className="hint">{w(repeatWords.own)}</p>;
  return (
    <div className="repeat-decide">
      {open === 'none' && step.error && step.error.faults.length === 0 && <ErrorState problem={step.error} />}
      {open === 'none' && mark.may.includes('approve') && <Approve mark={mark} step={step} />}
      {open === 'none' &&
        mark.may.map(
          (answer) =>
            answer !== 'approve' && (
              <button key={answer} type="button" className="button quiet" onClick={() => setOpen(answer)}>
                {w(repeatWords[answer])}
              </button>
            ),
        )}
      {open !== 'none' && (
        <>
          <PageForm
            id={`repeat-${mark.id}`}
            press={repeatWords[open]}
            problem={step.error}
            busy={step.isPending}
            lines={[{ key: 'reason', label: repeatWords.word, rows: 2, most: 2_000 }]}
            send={({ reason = '' }) => step.mutate({ do: 'decide', mark: mark.id, body: { answer: open, reason } })}
          />
          <button type="button" className="button quiet" onClick={() => setOpen('none')}>
            {w(repeatWords.cancel)}
          </button>
        </>
      )}
    </div>
  );
};
