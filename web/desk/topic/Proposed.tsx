import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { PageForm } from '../public/PageForm.tsx';
import { topicWords } from '../words/topic.ts';
import { Adopt } from './Adopt.tsx';
import { type Proposal, usePressTopic } from './api.ts';
import { LatelyFigures } from './Figures.tsx';
import { Weeks, weeksUpTo } from './Weeks.tsx';

/** A proposed matter: its figures, its course, and what a supervisor makes of it. */
export const Proposed = ({ proposal, asOf, decides }: { proposal: Proposal; asOf: string; decides: boolean }) => {
  const w = useWords();
  const go = useNavigate();
  const [open, setOpen] = useState<'none' | 'adopt' | 'dismiss'>('none');
  const dismiss = usePressTopic(() => setOpen('none'));
  const { category, area, categoryName, areaName, programmeTitle, weeks } = proposal;
  return (
    <li className="topic-card">
      <h2 className="topic-matter">
        {w(areaName)} · {w(categoryName)}
      </h2>
      <p className="hint">{w(programmeTitle)}</p>
      <div className="call-figures">
        <LatelyFigures lately={proposal} title={topicWords.now} />
      </div>
      <Weeks weeks={weeksUpTo(asOf, weeks)} tall={false} />
      {decides && open === 'none' && (
        <div className="form-end">
          <button type="button" className="button" onClick={() => setOpen('adopt')}>
            {w(topicWords.adopt)}
          </button>
          <button type="button" className="button quiet" onClick={() => setOpen('dismiss')}>
            {w(topicWords.dismiss)}
          </button>
        </div>
      )}
      {open === 'adopt' && (
        <Adopt proposal={proposal} close={() => setOpen('none')} made={(id) => void go({ to: '/desk/topics/$id', params: { id } })} />
      )}
      {open === 'dismiss' && (
        <>
          <PageForm
            id={`dismiss-${category}-${area}`}
            press={topicWords.dismiss}
            problem={dismiss.error}
            busy={dismiss.isPending}
            lines={[{ key: 'words', label: topicWords.dismissWhy, rows: 2, most: 2_000 }]}
            send={({ words = '' }) => dismiss.mutate({ path: '/dismissals', body: { category, area, words } })}
          />
          <button type="button" className="button quiet" onClick={() => setOpen('none')}>
            {w(topicWords.cancel)}
          </button>
        </>
      )}
    </li>
  );
};
