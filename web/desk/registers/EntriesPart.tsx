import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { useWho } from '../shell/whoami.ts';
import { listWords } from '../words/register-list.ts';
import { registerWords } from '../words/registers.ts';
import { exportOf, type RegisterShape, useEntries, type Which } from './api.ts';
import { Bar } from './list/Bar.tsx';
import { EnterForm } from './list/EnterForm.tsx';
import { Many } from './list/Many.tsx';
import { isNarrow, keptOf, type Narrowing, narrowOf } from './list/narrow.ts';
import { Table } from './list/Table.tsx';
import { Views } from './list/Views.tsx';

/** As many as one thing is done to at once. */
const mostPicked = 200;

/** The entries of a register as a table, as it stands or as it stood on a past day. */
export const EntriesPart = ({ which, shape }: Readonly<{ which: Which; shape: RegisterShape }>) => {
  const w = useWords();
  const { deeds } = useWho();
  const go = useNavigate();
  const { asOf, ...narrow } = narrowOf(useSearch({ from: '/inside/desk/registers/$programme/$register' }));
  const [q, look] = useState('');
  const [entering, show] = useState(false);
  const [picked, pick] = useState<ReadonlySet<string> | 'none'>('none');
  const words = q === '' ? {} : { q };
  const query = { ...narrow, ...words, ...(asOf && { asOf }) };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useEntries(which, query);
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const keeps = deeds.includes('entries.keep') && asOf === undefined;
  const chosen = keeps ? picked : 'none';
  const change = (part: Narrowing) => {
    const next = narrowOf({ ...narrow, ...(asOf && { asOf }), ...part });
    void go({ to: '/desk/registers/$programme/$register', params: which, search: next, replace: true });
  };
  const toggle = (id: string) => {
    const next = new Set(chosen === 'none' ? [] : chosen);
    if (!next.delete(id) && next.size < mostPicked) next.add(id);
    pick(next);
  };
  const file = new URLSearchParams({ ...keptOf(narrow), ...words, ...(asOf && { asOf }) }).toString();
  return (
    <>
      <Views which={which} narrow={narrow} />
      <Bar shape={shape} narrow={narrow} asOf={asOf} change={change} look={look}>
        {keeps && (
          <button type="button" className="button" onClick={() => show(!entering)} aria-expanded={entering}>
            {w(registerWords.enter)}
          </button>
        )}
        {keeps && rows.length > 0 && chosen === 'none' && (
          <button type="button" className="button quiet" onClick={() => pick(new Set())}>
            {w(listWords.several)}
          </button>
        )}
        {rows.length > 0 && (
          <a className="button quiet" href={exportOf(which, file === '' ? '' : `?${file}`)} download>
            {w(listWords.export)}
          </a>
        )}
      </Bar>
      {asOf && (
        <p className="entry-past" role="status">
          {w(listWords.past, { day: asOf })}{' '}
          <button type="button" className="button quiet" onClick={() => change({ asOf: undefined })}>
            {w(registerWords.now)}
          </button>
        </p>
      )}
      {entering && keeps && <EnterForm which={which} shape={shape} leave={() => show(false)} />}
      {chosen !== 'none' && (
        <Many
          which={which}
          shape={shape}
          chosen={[...chosen]}
          all={() => pick(new Set(rows.slice(0, mostPicked).map(({ id }) => id)))}
          leave={() => pick('none')}
        />
      )}
      {error && !data && <ErrorState problem={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && rows.length === 0 && (
        <EmptyState words={isNarrow(narrow) || q !== '' || asOf ? registerWords.nothingFits : registerWords.empty} />
      )}
      {rows.length > 0 && <Table rows={rows} shape={shape} asOf={asOf} picked={chosen === 'none' ? 'none' : { chosen, pick: toggle }} />}
      {hasNextPage && (
        <button type="button" className="button quiet" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {w(registerWords.more)}
        </button>
      )}
    </>
  );
};
