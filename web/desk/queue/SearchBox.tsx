import { type FormEvent, useEffect, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Icon } from '../shell/Icon.tsx';
import { queueWords } from '../words/queue.ts';

/** Looks for a number or words; takes effect on Enter, and at once when it is emptied. */
export const SearchBox = ({ q, search }: { q: string; search: (q: string | undefined) => void }) => {
  const w = useWords();
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search(typed.trim() || undefined);
  };
  return (
    <search>
      <form className="search-box" onSubmit={submit}>
        <input
          id="search"
          type="search"
          className="input"
          aria-label={w(queueWords.search)}
          placeholder={w(queueWords.searchHow)}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            if (target.value === '' && q) search(undefined);
          }}
        />
        <button type="submit" className="button quiet" aria-label={w(queueWords.searchDo)}>
          <Icon name="search" />
        </button>
      </form>
    </search>
  );
};
