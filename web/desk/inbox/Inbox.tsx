import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { asProblem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { inboxWords } from '../words/inbox.ts';
import { type Told, useInbox, useRead } from './api.ts';

const tones: Partial<Record<Told['topic'], string>> = {
  danger: 'vermilion',
  mandatory: 'vermilion',
  late: 'amber',
  words: 'river',
  milestones: 'amber',
};

const One = ({ told, read }: { told: Told; read: () => void }) => {
  const w = useWords();
  const { topic, topicTitle, words, at, case: about, entry } = told;
  const isUnread = told.read === null;
  const shared = { 'className': 'told', 'data-unread': isUnread, 'onClick': () => isUnread && read() } as const;
  const said = (
    <>
      <span className="told-dot" aria-hidden="true" />
      <span className="told-words">
        {w(words)}
        <span className="told-case">
          {about?.category && `${w(about.category)} · `}
          {about && w(about.area)}
          {entry && w(entry.register)}
        </span>
        {isUnread && <span className="unseen"> {w(inboxWords.isUnread)}</span>}
      </span>
      <span className="told-about">
        <span className="flag" data-tone={tones[topic]}>
          {w(topicTitle)}
        </span>
        <When at={at} />
      </span>
    </>
  );
  return (
    <li>
      {about && (
        <Link to="/desk/cases/$id" params={{ id: about.id }} {...shared}>
          {said}
        </Link>
      )}
      {entry?.open && (
        <Link to="/desk/entries/$id" params={{ id: entry.id }} {...shared}>
          {said}
        </Link>
      )}
      {entry && !entry.open && (
        <Link to="/desk/alerts" {...shared}>
          {said}
        </Link>
      )}
    </li>
  );
};

/** What I was told: what is unread first, each leading to its case, which reads it. */
export const InboxPage = () => {
  const w = useWords();
  const [which, setWhich] = useState<'unread' | 'all'>('unread');
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInbox(which === 'unread');
  const read = useRead();
  useTitle(w(inboxWords.title));
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const unread = data?.pages[0]?.unread ?? 0;
  const newest = items[0]?.position;
  return (
    <div className="page inbox">
      <h1>{w(inboxWords.title)}</h1>
      <div className="inbox-bar">
        <Segmented
          aria-label={w(inboxWords.title)}
          value={which}
          onChange={setWhich}
          options={[
            {
              value: 'unread',
              label: unread > 0 ? `${w(inboxWords.unread)} ${unread > 99 ? w(inboxWords.many) : unread}` : w(inboxWords.unread),
            },
            { value: 'all', label: w(inboxWords.all) },
          ]}
        />
        {unread > 0 && newest !== undefined && (
          <button type="button" className="button quiet" disabled={read.isPending} onClick={() => read.mutate({ upTo: newest })}>
            {w(inboxWords.readAll)}
          </button>
        )}
        <Link to="/desk/me" hash="messages" className="inbox-choose">
          {w(inboxWords.toChoose)}
        </Link>
      </div>
      {isPending && <Skeleton lines={6} />}
      {error && !data && <ErrorState problem={asProblem(error)} again={() => void refetch()} />}
      {data && items.length === 0 && <EmptyState words={which === 'unread' ? inboxWords.none : inboxWords.noneAtAll} />}
      <ol className="plain">
        {items.map((told) => (
          <One key={told.position} told={told} read={() => read.mutate({ positions: [told.position] })} />
        ))}
      </ol>
      {hasNextPage && (
        <button type="button" className="button quiet" onClick={() => void fetchNextPage()}>
          {w(inboxWords.more)}
        </button>
      )}
    </div>
  );
};
