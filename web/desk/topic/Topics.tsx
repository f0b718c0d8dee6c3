import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import type { Words } from '../../shared/words/t.ts';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { topicWords } from '../words/topic.ts';
import { type TopicLine, useProposals, useTopics } from './api.ts';
import { Proposed } from './Proposed.tsx';
import { tones } from './tones.ts';

type Which = 'proposed' | 'open' | 'ended';

const empty: Record<Which, Words> = { proposed: topicWords.noneProposed, open: topicWords.noneOpen, ended: topicWords.noneEnded };

const Line = ({ topic }: { topic: TopicLine }) => {
  const w = useWords();
  const { id, title, stage, categoryName, areaName, leadName, aim, measures, done, late } = topic;
  return (
    <li>
      <Link to="/desk/topics/$id" params={{ id }} className="topic-line">
        <strong>{title || `${w(areaName)} · ${w(categoryName)}`}</strong>
        <span className="topic-flags">
          <span className="flag" data-tone={tones[stage]}>
            {w(topicWords[stage])}
          </span>
          {late && (
            <span className="flag" data-tone="vermilion">
              {w(topicWords.lateTopic)}
            </span>
          )}
        </span>
        <span className="hint">
          {[
            leadName && w(leadName),
            aim && w(topicWords.aimSentence, { day: aim.by, n: aim.calls }),
            measures > 0 && w(topicWords.progress, { done, all: measures }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </Link>
    </li>
  );
};

type Answered = { data?: { items: readonly object[] } | undefined; error: Problem | null; isPending: boolean; refetch: () => unknown };

const States = ({ which, answered: { data, error, isPending, refetch } }: { which: Which; answered: Answered }) => (
  <>
    {isPending && <Skeleton lines={6} />}
    {error && <ErrorState problem={error} again={() => void refetch()} />}
    {data?.items.length === 0 && <EmptyState words={empty[which]} />}
  </>
);

const Proposals = () => {
  const w = useWords();
  const { deeds } = useWho();
  const answered = useProposals(true);
  const { items = [], asOf } = answered.data ?? {};
  return (
    <>
      <States which="proposed" answered={answered} />
      <ol className="plain topic-cards">
        {asOf &&
          items.map((one) => (
            <Proposed key={`${one.category} ${one.area}`} proposal={one} asOf={asOf} decides={deeds.includes('topics.decide')} />
          ))}
      </ol>
      {asOf && (
        <p className="hint">
          {w(topicWords.asOf)} <When at={asOf} /> · {w(topicWords.counted)}
        </p>
      )}
    </>
  );
};

const Those = ({ which }: { which: 'open' | 'ended' }) => {
  const answered = useTopics(which, true);
  return (
    <>
      <States which={which} answered={answered} />
      <ol className="plain">
        {answered.data?.items.map((topic) => (
          <Line key={topic.id} topic={topic} />
        ))}
      </ol>
    </>
  );
};

/** What is proposed, what is on, and what has ended. */
export const TopicsPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const [which, setWhich] = useState<Which>(deeds.includes('topics.lead') ? 'open' : 'proposed');
  useTitle(w(topicWords.title));
  if (!deeds.includes('topics.see')) return <NoRight />;
  return (
    <div className="page topics">
      <h1>{w(topicWords.title)}</h1>
      <p className="hint">{w(topicWords.about)}</p>
      <Segmented
        aria-label={w(topicWords.which)}
        value={which}
        onChange={setWhich}
        options={(['proposed', 'open', 'ended'] as const).map((value) => ({ value, label: w(topicWords[value]) }))}
      />
      {which === 'proposed' ? <Proposals /> : <Those which={which} />}
    </div>
  );
};
