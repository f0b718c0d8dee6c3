import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../../shared/language.tsx';
import { ErrorState } from '../../../shared/states.tsx';
import { matchWords } from '../../words/matches.ts';
import type { Which } from '../api.ts';
import { useGive } from './api.ts';

/** The list itself: pasted, or a file. It leaves this page as it comes and is kept nowhere. */
export const ListForm = ({ which, id, done }: { which: Which; id: string; done: () => void }) => {
  const w = useWords();
  const [text, type] = useState('');
  const give = useGive(which);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const hand = (file: File) => give.mutate({ id, file }, { onSuccess: done });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && !give.isPending) hand(new File([text], 'list.csv', { type: 'text/csv' }));
  };
  return (
    <section aria-label={w(matchWords.second)}>
      <h2 ref={title} tabIndex={-1}>
        {w(matchWords.second)}
      </h2>
      <form className="register-enter match-list" onSubmit={submit} aria-label={w(matchWords.second)}>
        <label htmlFor="match-list">{w(matchWords.paste)}</label>
        <p className="hint" id="match-list-hint">
          {w(matchWords.pasteHint)}
        </p>
        <textarea
          id="match-list"
          className="input"
          rows={7}
          value={text}
          aria-describedby="match-list-hint"
          onChange={({ target }) => type(target.value)}
        />
        <p className="match-ways">
          <button type="submit" className="button" aria-disabled={give.isPending || text.trim() === ''}>
            {w(give.isPending ? matchWords.matching : matchWords.match)}
          </button>
          <span className="quiet">{w(matchWords.or)}</span>
          <label className="button quiet">
            {w(matchWords.choose)}
            <input
              type="file"
              className="unseen"
              accept=".xlsx,.csv,.txt,text/csv"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) hand(file);
                target.value = '';
              }}
            />
          </label>
        </p>
        {give.error && <ErrorState problem={give.error} />}
      </form>
    </section>
  );
};
