import { Link } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../../shared/language.tsx';
import { useTold } from '../../../shared/states.tsx';
import { newViewId } from '../../api/saved.ts';
import { Panel } from '../../shell/Panel.tsx';
import { manyWords } from '../../words/palette.ts';
import { listWords } from '../../words/register-list.ts';
import { useEntryViews, useEntryViewWrites, type Which } from '../api.ts';
import { isNarrow, keptOf, type Narrow, narrowOf, sameNarrow } from './narrow.ts';

/** Gives what narrows the list now a name. */
const SaveView = ({ which, narrow, place }: Readonly<{ which: Which; narrow: Narrow; place: number }>) => {
  const w = useWords();
  const told = useTold();
  const own = useId();
  const { save } = useEntryViewWrites(which);
  const [asking, ask] = useState(false);
  const [name, setName] = useState('');
  const [shared, share] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || save.isPending) return;
    save.mutate(
      { id: newViewId(), name: name.trim(), shared, place, filter: keptOf(narrow) },
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

/** Ways of looking at this register that have a name, each with how many stand in it; one's own can be taken away. */
export const Views = ({ which, narrow }: Readonly<{ which: Which; narrow: Narrow }>) => {
  const w = useWords();
  const { data: views = [] } = useEntryViews(which);
  const { forget } = useEntryViewWrites(which);
  const now = keptOf(narrow);
  const known = views.find(({ filter }) => sameNarrow(filter, now));
  if (views.length === 0 && !isNarrow(narrow)) return null;
  return (
    <nav className="register-views" aria-label={w(manyWords.savedViews)}>
      {views.length > 0 && (
        <Link
          to="/desk/registers/$programme/$register"
          params={which}
          activeProps={{}}
          aria-current={isNarrow(narrow) ? undefined : 'page'}
        >
          {w(listWords.everything)}
        </Link>
      )}
      {views.map(({ id, name, mine, filter, count }) => (
        <Link
          key={id}
          to="/desk/registers/$programme/$register"
          params={which}
          search={narrowOf(filter)}
          activeOptions={{ exact: true, includeSearch: true }}
          activeProps={{}}
          aria-current={id === known?.id ? 'page' : undefined}
        >
          {name}
          {!mine && <span className="view-ours"> · {w(manyWords.ours)}</span>} <span className="view-count">{count}</span>
        </Link>
      ))}
      {!known && isNarrow(narrow) && <SaveView which={which} narrow={narrow} place={views.length} />}
      {known?.mine && (
        <button type="button" className="link" onClick={() => forget.mutate(known.id)}>
          {w(manyWords.forget, { name: known.name })}
        </button>
      )}
    </nav>
  );
};
