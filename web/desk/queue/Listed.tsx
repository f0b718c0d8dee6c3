import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState } from '../../shared/states.tsx';
import type { useCases } from '../api/queries.ts';
import type { CaseRow } from '../api/types.ts';
import { useWho } from '../shell/whoami.ts';
import { queueWords } from '../words/queue.ts';
import { shellWords } from '../words/shell.ts';
import { List } from './List.tsx';
import { filterNames, filtersOn, type Search } from './search.ts';
import type { Selected } from './useSelected.ts';

const emptyOf = { mine: queueWords.emptyMine, today: queueWords.emptyToday, late: queueWords.emptyLate, 'mine-done': queueWords.emptyDone };

const Shape = () => (
  <ol className="rows" aria-hidden="true">
    {Array.from({ length: 8 }, (_, line) => line).map((line) => (
      <li key={line} className="row row-shape">
        <span />
        <span />
      </li>
    ))}
  </ol>
);

type ListedOf = {
  cases: ReturnType<typeof useCases>;
  rows: readonly CaseRow[];
  search: Search;
  chosen: string | undefined;
  choose: (id: string, event: MouseEvent) => void;
  selected: Selected;
  clear: (part: { [name in keyof Search]?: undefined }) => void;
};

/** The rows, or what stands in their place: their shape while they come, why there are none, what went wrong. */
export const Listed = ({ cases, rows, search, chosen, choose, selected, clear }: ListedOf) => {
  const w = useWords();
  const { deeds } = useWho();
  if (cases.isPending) return <Shape />;
  if (cases.error && rows.length === 0)
    return (
      <div className="queue-word">
        <ErrorState problem={cases.error} again={() => void cases.refetch()} />
      </div>
    );
  if (rows.length === 0) {
    const narrowed = Boolean(search.q) || filtersOn(search) > 0;
    const short = search.q !== undefined && [...search.q].length < 2;
    const words = short
      ? queueWords.emptyShort
      : narrowed
        ? queueWords.emptyFound
        : (emptyOf[(search.view ?? 'mine') as keyof typeof emptyOf] ?? queueWords.emptyAll);
    return (
      <div className="queue-word">
        <EmptyState words={words}>
          {narrowed && (
            <button
              type="button"
              className="button quiet"
              onClick={() => clear({ q: undefined, ...Object.fromEntries(filterNames.map((name) => [name, undefined])) })}
            >
              {w(queueWords.clear)}
            </button>
          )}
          {!narrowed && deeds.includes('open') && (
            <Link to="/desk/new" className="button quiet">
              {w(shellWords.enter)}
            </Link>
          )}
        </EmptyState>
      </div>
    );
  }
  return (
    <List
      rows={rows}
      chosen={chosen}
      choose={choose}
      picked={selected.chosen}
      selecting={selected.selecting}
      pick={selected.pick}
      more={cases.hasNextPage}
      loading={cases.isFetchingNextPage}
      loadMore={() => {
        if (!cases.isFetchingNextPage) void cases.fetchNextPage();
      }}
    />
  );
};
