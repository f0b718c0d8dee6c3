import { Segmented } from 'antd';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { useOutbox } from '../api/queries.ts';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { outboxWords } from '../words/pages.ts';
import { Codes } from './Codes.tsx';
import { Message } from './Message.tsx';

type Which = 'failed' | 'sms' | 'desk';

/** Every message: what did not arrive first, with its reason and a way to send it again; then what went to callers and to staff. */
export const Outbox = () => {
  const w = useWords();
  const { deeds, zone } = useWho();
  const [which, show] = useState<Which>('sms');
  const outbox = useOutbox(which);
  useTitle(w(outboxWords.title));
  if (!deeds.includes('outbox.see')) return <NoRight />;
  const rows = outbox.data?.pages.flatMap(({ items }) => items) ?? [];
  const failed = outbox.data?.pages[0]?.failed ?? 0;
  return (
    <div className="page outbox">
      <h1>{w(outboxWords.title)}</h1>
      {zone.demo && <p className="notice">{w(outboxWords.nothing)}</p>}
      <Codes />
      <Segmented<Which>
        aria-label={w(outboxWords.to)}
        value={which}
        onChange={show}
        options={[
          { value: 'sms', label: w(outboxWords.toCallers) },
          { value: 'desk', label: w(outboxWords.toStaff) },
          { value: 'failed', label: `${w(outboxWords.failed)}${failed > 0 ? ` ${failed}` : ''}` },
        ]}
      />
      {outbox.isPending && <Skeleton lines={6} />}
      {outbox.error && <ErrorState problem={outbox.error} again={() => void outbox.refetch()} />}
      {outbox.isSuccess && rows.length === 0 && <EmptyState words={which === 'failed' ? outboxWords.failedEmpty : outboxWords.empty} />}
      <ol className="plain messages">
        {rows.map((row) => (
          <Message key={row.id} row={row} maySend={deeds.includes('outbox.send')} />
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
