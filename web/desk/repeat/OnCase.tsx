import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { Section } from '../case/Section.tsx';
import { repeatWords } from '../words/repeat.ts';
import { Ask } from './Ask.tsx';
import { type CaseRepeats, useCaseRepeats, useStep } from './api.ts';
import { Decide } from './Decide.tsx';
import { Mark } from './Mark.tsx';

/** A case that may be, or is, about a matter answered before: the earlier answer stands where the desk decides. */
export const AnsweredBefore = ({ id }: { id: string }) => {
  const w = useWords();
  const { data } = useCaseRepeats(id);
  const step = useStep();
  if (!data || (data.within === null && data.perhaps.length === 0)) return undefined;
  const press = (does: 'link' | 'unlink', mark: string) => !step.isPending && step.mutate({ do: does, mark, of: id });
  const { within, perhaps, mayLink } = data;
  const how = within?.cases.find((one) => one.id === id)?.counts;
  return (
    <Section title={w(within ? repeatWords.within : repeatWords.perhaps)} className="answered-before">
      {!within && <p className="hint">{w(repeatWords.perhapsHow)}</p>}
      {step.error && <ErrorState problem={step.error} />}
      {within && (
        <Mark mark={within} wordy={false}>
          {how && <p className="hint">{w(repeatWords.counts, { how: w(repeatWords[how]) })}</p>}
          {mayLink && (
            <button type="button" className="button quiet" onClick={() => press('unlink', within.id)}>
              {w(repeatWords.notSame)}
            </button>
          )}
        </Mark>
      )}
      {perhaps.map((mark) => (
        <Mark key={mark.id} mark={mark} wordy={false}>
          {mayLink && (
            <button type="button" className="button quiet" onClick={() => press('link', mark.id)}>
              {w(repeatWords.same)}
            </button>
          )}
        </Mark>
      ))}
    </Section>
  );
};

const Own = ({ id, data }: { id: string; data: CaseRepeats }) => {
  const w = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Section title={w(repeatWords.title)}>
      {data.on.map((mark) => (
        <Mark key={mark.id} mark={mark}>
          <Decide mark={mark} />
        </Mark>
      ))}
      {data.mayAsk && !open && (
        <button type="button" className="button quiet" onClick={() => setOpen(true)}>
          {w(repeatWords.ask)}
        </button>
      )}
      {data.mayAsk && open && data.longest && <Ask id={id} longest={data.longest} done={() => setOpen(false)} />}
    </Section>
  );
};

/** The marks asked for on an answered case, and asking for one. */
export const Marks = ({ id }: { id: string }) => {
  const { data } = useCaseRepeats(id);
  return data && (data.mayAsk || data.on.length > 0) ? <Own id={id} data={data} /> : undefined;
};
