import { memo, useEffect, useRef, useState } from 'react';
import type { CaseRow } from '../api/types.ts';
import { Row, type RowActs } from './Row.tsx';

type BlockOf = RowActs & { rows: readonly CaseRow[]; now: Date; chosen: string | undefined; picked: ReadonlySet<string>; first: number };

/** A row's height before one has been seen. */
const usual = 77;

/** Fifty rows, drawn while they are near what is looked at; further away only their height stays, so that ten thousand scroll as ten do. */
export const Block = memo(({ rows, now, chosen, picked, first, ...acts }: BlockOf) => {
  const place = useRef<HTMLLIElement>(null);
  const [near, setNear] = useState(true);
  const height = useRef(rows.length * usual);
  const holds = rows.some(({ id }) => id === chosen);
  useEffect(() => {
    const block = place.current;
    if (!block) return;
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0) height.current = entry.boundingClientRect.height;
        setNear(entry.isIntersecting);
      },
      { rootMargin: '1200px 0px' },
    );
    seen.observe(block);
    return () => seen.disconnect();
  }, []);
  const drawn = near || holds;
  return (
    <li ref={place} className="rows-block" style={drawn ? undefined : { blockSize: height.current }}>
      {drawn && (
        <ol start={first + 1} className="rows-of">
          {rows.map((row) => (
            <Row key={row.id} row={row} now={now} chosen={row.id === chosen} picked={picked.has(row.id)} {...acts} />
          ))}
        </ol>
      )}
    </li>
  );
});
