import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { useOutbox } from '../api/queries.ts';
import type { OutboxRow } from '../api/types.ts';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { outboxWords } from '../words/pages.ts';
import { Codes } from './Codes.tsx';

const Message = ({ row: { at, to, by, words, link, case: about } }: { row: OutboxRow }) => {
  const w = useWords();
  return (
    <li className="message">
      <p className="message-to">
        <strong>{to}</strong>
        <span>{w(by === 'desk' ? outboxWords.byDesk : outboxWords.byMessage)}</span>
        <span className="flag" data-tone="slate">
          {w(outboxWords.notSent)}
        </span>
        <When at={at} />
      </p>
      <p className="message-words">{words}</p>
      <p className="message-ways">
        {about && (
          <Link to="/desk/cases/$id" params={{ id: about.id }}>
            {w(outboxWords.forCase)} {about.number}
          </Link>
        )}
        {link?.startsWith('/c/') && (
          <a href={link} target="_blank" rel="noreferrer">
            {w(outboxWords.link)}
          </a>
        )}
      </p>
    </li>
  );
};

/** What would be sent to whom. Stands in for text messages until they are wired, and says so. */
export const Outbox = () => {
  const w = useWords();
  const { deeds } = useWho();
  const [by, setBy] = useState<'sms' | 'desk'>('sms');
  const outbox = useOutbox(by);
  useTitle(w(outboxWords.title));
  if (!deeds.includes('outbox.see')) return <NoRight />;
  const rows = outbox.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page outbox">
      <h1>{w(outboxWords.title)}</h1>
      <p className="notice">{w(outboxWords.nothing)}</p>
      <Codes />
      <Segmented
        aria-label={w(outboxWords.to)}
        value={by}
        onChange={setBy}
        options={[
          { value: 'sms', label: w(outboxWords.toCallers) },
          { value: 'desk', label: w(outboxWords.toStaff) },
        ]}
      />
      {outbox.isPending && <Skeleton lines={6} />}
      {outbox.error && <ErrorState problem={outbox.error} again={() => void outbox.refetch()} />}
      {outbox.isSuccess && rows.length === 0 && <EmptyState words={outboxWords.empty} />}
      <ol className="plain messages">
        {rows.map((row) => (
          <Message key={row.id} row={row} />
        ))}
      </ol>
      {outbox.hasNextPage && (
        <button type="button" className="button quiet" onClick={() => void outbox.fetchNextPage()}>
          {w(outboxWords.more)}
        </button>
      )}
    </div>
  );
};
