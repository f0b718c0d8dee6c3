import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { useSaved, useSavedWrites } from '../api/saved.ts';
import { SaveView } from '../shell/SaveView.tsx';
import { manyWords } from '../words/palette.ts';
import type { Search } from './search.ts';

const same = (filter: Readonly<Record<string, string>>, { open: _, ...search }: Search) =>
  JSON.stringify(Object.entries(filter).sort()) === JSON.stringify(Object.entries(search).sort());

/** Views with names of one's own, and those that one's unit shares, below the common ones. */
export const SavedViews = ({ search }: { search: Search }) => {
  const w = useWords();
  const { data: saved = [] } = useSaved();
  const { save, forget } = useSavedWrites();
  const [arranging, arrange] = useState(false);
  if (saved.length === 0) return undefined;
  const up = (at: number) => {
    const order = [...saved];
    const [moved] = order.splice(at, 1);
    if (!moved) return;
    order.splice(at - 1, 0, moved);
    order.forEach((view, place) => {
      if (view.mine) save.mutate({ ...view, place });
    });
  };
  return (
    <>
      <p className="views-title">
        {w(manyWords.savedViews)}
        <button type="button" className="link" aria-pressed={arranging} onClick={() => arrange(!arranging)}>
          {w(arranging ? manyWords.manageEnd : manyWords.manage)}
        </button>
      </p>
      {saved.map((view, at) => (
        <div key={view.id} className="view-saved">
          <Link
            to="/desk"
            search={view.filter}
            className="view"
            activeProps={{}}
            aria-current={same(view.filter, search) ? 'page' : undefined}
          >
            <span className="view-name">
              {view.name}
              {!view.mine && <span className="view-ours"> · {w(manyWords.ours)}</span>}
            </span>
            <span className="view-count">{view.count ?? ''}</span>
          </Link>
          {arranging && view.mine && (
            <span className="view-ways">
              {at > 0 && (
                <button type="button" className="head-tool" aria-label={w(manyWords.up, { name: view.name })} onClick={() => up(at)}>
                  ↑
                </button>
              )}
              <button
                type="button"
                className="head-tool"
                aria-label={w(manyWords.forget, { name: view.name })}
                onClick={() => forget.mutate(view.id)}
              >
                ×
              </button>
            </span>
          )}
        </div>
      ))}
    </>
  );
};

/** Gives the queue as it is shown now a name. */
export const SaveQueue = ({ search: { open: _, ...filter } }: { search: Search }) => {
  const { data: saved = [] } = useSaved();
  const { save } = useSavedWrites();
  const kept = { view: 'mine', ...filter };
  return <SaveView place={saved.length} writing={save} keep={(view, done) => save.mutate({ ...view, filter: kept }, done)} />;
};
