import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Skeleton } from '../../shared/states.tsx';
import { useViews } from '../api/queries.ts';
import { queueWords } from '../words/queue.ts';
import { SavedViews } from './Saved.tsx';
import type { Search } from './search.ts';

/** Views with how many cases stand in each; what waits for me comes first. */
export const Views = ({ search }: { search: Search }) => {
  const w = useWords();
  const { data: views } = useViews();
  const current = search.view ?? 'mine';
  const nav = useRef<HTMLElement>(null);
  const known = views !== undefined;
  useEffect(() => {
    if (known && current) nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [known, current]);
  return (
    <nav ref={nav} className="views" aria-label={w(queueWords.views)}>
      {!views && <Skeleton lines={5} />}
      {views?.map(({ id, title, count }) => (
        <Link
          key={id}
          to="/desk"
          search={{ ...search, view: id, open: undefined }}
          className="view"
          data-view={id}
          data-some={count !== 0}
          activeProps={{}}
          aria-current={id === current ? 'page' : undefined}
        >
          <span>{w(title)}</span>
          <span className="view-count">{count}</span>
        </Link>
      ))}
      <SavedViews search={search} />
    </nav>
  );
};
