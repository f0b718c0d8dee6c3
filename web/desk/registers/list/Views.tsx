import { Link } from '@tanstack/react-router';
import { useWords } from '../../../shared/language.tsx';
import { SaveView } from '../../shell/SaveView.tsx';
import { manyWords } from '../../words/palette.ts';
import { listWords } from '../../words/register-list.ts';
import { useEntryViews, useEntryViewWrites, type Which } from '../api.ts';
import { isNarrow, keptOf, type Narrow, narrowOf, sameNarrow } from './narrow.ts';

/** Ways of looking at this register that have a name, each with how many stand in it; one's own can be taken away. */
export const Views = ({ which, narrow }: Readonly<{ which: Which; narrow: Narrow }>) => {
  const w = useWords();
  const { data: views = [] } = useEntryViews(which);
  const { save, forget } = useEntryViewWrites(which);
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
      {!known && isNarrow(narrow) && (
        <SaveView place={views.length} writing={save} keep={(view, done) => save.mutate({ ...view, filter: now }, done)} />
      )}
      {known?.mine && (
        <button type="button" className="link" onClick={() => forget.mutate(known.id)}>
          {w(manyWords.forget, { name: known.name })}
        </button>
      )}
    </nav>
  );
};
