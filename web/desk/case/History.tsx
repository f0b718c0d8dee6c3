import { useState } from 'react';
import { type Say, useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { Timeline } from '../../shared/Timeline.tsx';
import { useEvents } from '../api/queries.ts';
import type { CaseStep } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { lateSteps } from './recorded.ts';
import { Section } from './Section.tsx';
import { Step } from './Step.tsx';

const atFirst = 30;
const byCallers = new Set(['opened', 'supplied', 'rated', 'rated-beside', 'withdrawn']);

const whoOf = ({ who: { name, unit, post } }: CaseStep, w: Say): string =>
  [name, unit && w(unit), post && w(post)].filter(Boolean).join(' · ');

/** Everything that happened, newest first: who, what, when, with proof. */
export const History = ({ id }: { id: string }) => {
  const w = useWords();
  const { data: steps, error, refetch } = useEvents(id);
  const [all, showAll] = useState(false);
  const newest = steps?.toSorted((a, b) => b.seq - a.seq) ?? [];
  const { single, bulk } = lateSteps(newest);
  const shown = all ? newest : newest.slice(0, atFirst);
  return (
    <Section title={w(caseWords.history)} className="history">
      {error && <ErrorState problem={error} again={() => void refetch()} />}
      {!steps && !error && <Skeleton lines={6} />}
      {bulk > 0 && <p className="hint history-bulk">{w(caseWords.bulkRecord, { n: bulk })}</p>}
      {steps && (
        <Timeline
          happened={shown.map((step) => ({
            key: String(step.seq),
            at: step.at,
            who: whoOf(step, w),
            what: w(step.title),
            side: byCallers.has(step.type) ? 'call' : 'answer',
            body: <Step step={step} late={single.has(step.seq)} />,
          }))}
        />
      )}
      {newest.length > shown.length && (
        <p>
          <button type="button" className="button quiet" onClick={() => showAll(true)}>
            {w(caseWords.older, { n: newest.length - shown.length })}
          </button>
        </p>
      )}
    </Section>
  );
};
