import type { ReactNode } from 'react';
import { useWords } from './language.tsx';
import { EmptyState } from './states.tsx';
import { When } from './When.tsx';
import { caseWords } from './words/case.ts';

/** One thing that happened. `side` 'call' is the caller's, 'answer' the zone's: the two arcs of the mark. */
export type Happened = Readonly<{
  key: string;
  at: string;
  unsure?: boolean;
  who: string;
  what: string;
  side: 'call' | 'answer';
  body?: ReactNode;
}>;

const arcs = { call: 'M15 4.5a8 8 0 0 0 0 15', answer: 'M9 4.5a8 8 0 0 1 0 15' };

/** What has happened, newest first: who, what, when, with words and photos. */
export const Timeline = ({ happened }: { happened: readonly Happened[] }) => {
  const w = useWords();
  if (happened.length === 0) return <EmptyState words={caseWords.noEvents} />;
  return (
    <ol className="timeline">
      {happened.map(({ key, at, unsure, who, what, side, body }) => (
        <li key={key} className="happened" data-side={side}>
          <svg width="24" height="24" viewBox="0 0 24 24" fill="none" strokeWidth="3" strokeLinecap="round" aria-hidden="true">
            <path d={arcs[side]} stroke="currentColor" />
          </svg>
          <div>
            <p className="happened-what">
              <strong>{what}</strong>
            </p>
            <p className="happened-who">
              {who} · <When at={at} />
              {unsure ? w(caseWords.unsure) : ''}
            </p>
            {body}
          </div>
        </li>
      ))}
    </ol>
  );
};
