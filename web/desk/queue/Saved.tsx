import { Link } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { useTold } from '../../shared/states.tsx';
import { newViewId, useSaved, useSavedWrites } from '../api/saved.ts';
import { Panel } from '../shell/Panel.tsx';
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

/** Gives what is shown now a name. */
export const SaveView = ({ search: { open: _, ...filter } }: { search: Search }) => {
  const w = useWords();
  const told = useTold();
  const own = useId();
  const { data: saved = [] } = useSaved();
  const { save } = useSavedWrites();
  const [asking, ask] = useState(false);
  const [name, setName] = useState('');
  const [shared, share] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || save.isPending) return;
    save.mutate(
      { id: newViewId(), name: name.trim(), shared, place: saved.length, filter: { view: 'mine', ...filter } },
      {
        onSuccess: () => {
          setName('');
          ask(false);
        },
      },
    );
  };
  return (
    <>
      <button type="button" className="link" onClick={() => ask(true)}>
        {w(manyWords.saveView)}
      </button>
      <Panel open={asking} close={() => ask(false)} label={w(manyWords.saveView)} className="small-panel">
        <form className="ways-inside save-view" onSubmit={submit}>
          <h2>{w(manyWords.saveView)}</h2>
          {save.error && (
            <p role="alert" className="trouble">
              {told(save.error)}
            </p>
          )}
          <label className="label" htmlFor={`${own}-name`}>
            {w(manyWords.viewName)}
          </label>
          <input id={`${own}-name`} className="input" maxLength={40} value={name} onChange={({ target }) => setName(target.value)} />
          <label className="save-share">
            <input type="checkbox" checked={shared} onChange={({ target }) => share(target.checked)} />
            {w(manyWords.share)}
          </label>
          <div className="form-end">
            <button type="submit" className="button" aria-disabled={name.trim() === ''}>
              {w(manyWords.save)}
            </button>
            <button type="button" className="button quiet" onClick={() => ask(false)}>
              {w(manyWords.cancel)}
            </button>
          </div>
        </form>
      </Panel>
    </>
  );
};
