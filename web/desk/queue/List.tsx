import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '../../shared/language.tsx';
import { useNow } from '../../shared/useNow.ts';
import type { CaseRow } from '../api/types.ts';
import { queueWords } from '../words/queue.ts';
import { Block } from './Block.tsx';
import type { RowActs } from './Row.tsx';

type ListOf = RowActs & {
  rows: readonly CaseRow[];
  chosen: string | undefined;
  picked: ReadonlySet<string>;
  more: boolean;
  loading: boolean;
  loadMore: () => void;
};

const blockSize = 50;

/** Rows in blocks, and more of them when the end comes near; the button says the same for those who do not scroll. */
export const List = ({ rows, chosen, picked, more, loading, loadMore, ...acts }: ListOf) => {
  const w = useWords();
  const now = useNow();
  const end = useRef<HTMLDivElement>(null);
  const blocks = useMemo(
    () =>
      Array.from({ length: Math.ceil(rows.length / blockSize) }, (_, at) => ({
        first: at * blockSize,
        rows: rows.slice(at * blockSize, (at + 1) * blockSize),
      })),
    [rows],
  );
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
      <ol className="rows" data-selecting={acts.selecting}>
        {blocks.map(({ first, rows: block }) => {
          const holds = block.some(({ id }) => id === chosen);
          return <Block key={first} rows={block} now={now} first={first} chosen={holds ? chosen : undefined} picked={picked} {...acts} />;
        })}
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
