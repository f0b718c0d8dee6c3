import { type MouseEvent, useEffect, useRef } from 'react';
import { useWords } from '../../shared/language.tsx';
import { useNow } from '../../shared/useNow.ts';
import type { CaseRow } from '../api/types.ts';
import { queueWords } from '../words/queue.ts';
import { Row } from './Row.tsx';

type ListOf = {
  rows: readonly CaseRow[];
  chosen: string | undefined;
  choose: (id: string, event: MouseEvent) => void;
  more: boolean;
  loading: boolean;
  loadMore: () => void;
};

/** Rows, and more of them when the end comes near; the button says the same for those who do not scroll. */
export const List = ({ rows, chosen, choose, more, loading, loadMore }: ListOf) => {
  const w = useWords();
  const now = useNow();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current || !more || loading) return;
    const near = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) loadMore();
      },
      { rootMargin: '600px' },
    );
    near.observe(end.current);
    return () => near.disconnect();
  }, [more, loading, loadMore]);
  return (
    <>
      <ol className="rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} now={now} chosen={row.id === chosen} choose={choose} />
        ))}
      </ol>
      <div className="rows-end" ref={end}>
        {more ? (
          <button type="button" className="button quiet" aria-disabled={loading} onClick={loadMore}>
            {w(loading ? queueWords.moreLoading : queueWords.more, { n: 50 })}
          </button>
        ) : (
          <p>{w(queueWords.allShown, { n: rows.length })}</p>
        )}
      </div>
    </>
  );
};
