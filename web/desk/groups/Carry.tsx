import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { type Awaited, useAwaited, useReplied } from '../above/api.ts';
import { CopyText } from '../above/CopyText.tsx';
import { aboveWords, groupWords } from '../words/above.ts';

/** Results that wait to be carried back into their groups, the oldest first. What was just copied stays until the list is opened again. */
export const Carry = () => {
  const w = useWords();
  const awaited = useAwaited('group', 'ready');
  const replied = useReplied();
  const [gone, setGone] = useState<readonly Awaited[]>([]);
  const waiting = (awaited.data?.pages.flatMap(({ items }) => items) ?? []).filter(({ id }) => !gone.some((one) => one.id === id));
  const carried = (row: Awaited) => {
    setGone((before) => [...before.filter(({ id }) => id !== row.id), row]);
    replied.mutate([row.id]);
  };
  if (awaited.isPending) return <Skeleton lines={6} />;
  if (awaited.error) return <ErrorState problem={awaited.error} again={() => void awaited.refetch()} />;
  return (
    <>
      <div role="status">{gone.length > 0 && <p className="fine">✓ {w(groupWords.carriedNow)}</p>}</div>
      {replied.error && <ErrorState problem={replied.error} />}
      {waiting.length === 0 && <EmptyState words={groupWords.none} />}
      <ol className="plain chat-waiting">
        {waiting.map((row) => (
          <li key={row.id}>
            <p className="chat-of">
              <strong>{row.group}</strong>
              <Link to="/desk/cases/$id" params={{ id: row.id }}>
                {row.number}
              </Link>
            </p>
            <p className="chat-said">{row.words}</p>
            <CopyText
              text={w(row.text)}
              label={`${row.group ?? ''} ${row.number}`}
              says={w(groupWords.copyCarried)}
              done={() => carried(row)}
              main
            />
          </li>
        ))}
      </ol>
      {awaited.hasNextPage && (
        <button type="button" className="button quiet" onClick={() => void awaited.fetchNextPage()}>
          {w(aboveWords.more)}
        </button>
      )}
    </>
  );
};
