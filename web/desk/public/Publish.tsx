import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { Section } from '../case/Section.tsx';
import { useWho } from '../shell/whoami.ts';
import { publishWords } from '../words/public.ts';
import { usePublishing, useStep } from './api.ts';
import { PageForm } from './PageForm.tsx';

const reason = [{ key: 'reason', label: publishWords.reason, rows: 2, most: 300 }];

/** The public page of one case, where one may be written: what stands, and the step that may be done now. */
export const Publish = ({ id }: { id: string }) => {
  const w = useWords();
  const { deeds } = useWho();
  const { data } = usePublishing(id, deeds.includes('publish'));
  const [open, setOpen] = useState<'none' | 'draft' | 'send-back' | 'take-back'>('none');
  const step = useStep(id, () => setOpen('none'));
  if (!data || (data.page === 'none' && data.may !== 'yes' && data.met === 0)) return undefined;
  const { page, summary, reply, mine, met, may } = data;
  const writes = may === 'yes' && page !== 'published';
  return (
    <Section title={w(publishWords.section)}>
      {met > 0 && <p>{w(publishWords.met, { n: met })}</p>}
      {page !== 'none' && (
        <>
          <p>
            <strong>{w(publishWords[page])}</strong>
            {page === 'published' && (
              <>
                {' · '}
                <a href={`/public/${id}`} target="_blank" rel="noreferrer">
                  {w(publishWords.see)}
                </a>
              </>
            )}
          </p>
          <p>{summary}</p>
          <p>{reply}</p>
        </>
      )}
      {open === 'none' && (
        <p className="publish-ways">
          {page === 'drafted' && !mine && (
            <button type="button" className="button" disabled={step.isPending} onClick={() => step.mutate({ step: 'publish' })}>
              {w(publishWords.publish)}
            </button>
          )}
          {page === 'drafted' && (
            <button type="button" className="button quiet" onClick={() => setOpen('send-back')}>
              {w(publishWords.sendBack)}
            </button>
          )}
          {page === 'published' && (
            <button type="button" className="button quiet" onClick={() => setOpen('take-back')}>
              {w(publishWords.takeBack)}
            </button>
          )}
          {writes && page !== 'drafted' && (
            <button type="button" className="button quiet" onClick={() => setOpen('draft')}>
              {w(publishWords.write)}
            </button>
          )}
        </p>
      )}
      {page === 'drafted' && mine && <p className="hint">{w(publishWords.own)}</p>}
      {open === 'none' && step.error && <ErrorState problem={step.error} />}
      {open === 'draft' && (
        <PageForm
          id="publish"
          press={publishWords.draft}
          problem={step.error}
          busy={step.isPending}
          lines={[
            { key: 'summary', label: publishWords.summary, rows: 2, most: 300, from: summary },
            { key: 'reply', label: publishWords.reply, rows: 4, most: 1_000, from: reply },
          ]}
          send={({ summary: what = '', reply: done = '' }) => step.mutate({ step: 'draft', summary: what, reply: done })}
        />
      )}
      {(open === 'send-back' || open === 'take-back') && (
        <PageForm
          id="unpublish"
          press={publishWords.confirm}
          problem={step.error}
          busy={step.isPending}
          lines={reason}
          send={({ reason: why = '' }) => step.mutate({ step: open, reason: why })}
        />
      )}
    </Section>
  );
};
