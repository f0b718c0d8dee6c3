import { type FormEvent, useId, useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { useTold } from '../../shared/states.tsx';
import { newViewId } from '../api/saved.ts';
import { manyWords } from '../words/palette.ts';
import { Panel } from './Panel.tsx';

/** A view as its name is asked for; what it shows is known to the list that is saved. */
export type ViewNamed = { id: string; name: string; shared: boolean; place: number };

type Saving = Readonly<{
  /** Behind so many others. */
  place: number;
  keep: (view: ViewNamed, done: { onSuccess: () => void }) => void;
  writing: { isPending: boolean; error: Problem | null };
}>;

/** Gives what a list shows now a name, for oneself or for the whole unit. */
export const SaveView = ({ place, keep, writing }: Saving) => {
  const w = useWords();
  const told = useTold();
  const own = useId();
  const [asking, ask] = useState(false);
  const [name, setName] = useState('');
  const [shared, share] = useState(false);
  const onSuccess = () => {
    setName('');
    ask(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '' && !writing.isPending) keep({ id: newViewId(), name: name.trim(), shared, place }, { onSuccess });
  };
  return (
    <>
      <button type="button" className="link" onClick={() => ask(true)}>
        {w(manyWords.saveView)}
      </button>
      <Panel open={asking} close={() => ask(false)} label={w(manyWords.saveView)} className="small-panel">
        <form className="ways-inside save-view" onSubmit={submit}>
          <h2>{w(manyWords.saveView)}</h2>
          {writing.error && (
            <p role="alert" className="trouble">
              {told(writing.error)}
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
