import { useNavigate } from '@tanstack/react-router';
import { type MouseEvent, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useWords } from '../../shared/language.tsx';
import { useCases } from '../api/queries.ts';
import { CaseBody } from '../case/CaseBody.tsx';
import { useKeys } from '../shell/useKeys.ts';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { queueWords } from '../words/queue.ts';
import { Bar } from './Bar.tsx';
import { Listed } from './Listed.tsx';
import { Many } from './Many.tsx';
import { useNewsOf } from './useNewsOf.ts';
import { useSearch } from './useSearch.ts';
import { useSelected } from './useSelected.ts';
import { useWide } from './useWide.ts';
import { Views } from './Views.tsx';

/** In the order in which they stand, for the keys 1 to 6. */
const commonViews = ['mine', 'today', 'late', 'open', 'all', 'mine-done'] as const;

const Cases = () => {
  const w = useWords();
  const go = useNavigate();
  const wide = useWide();
  const { search, change } = useSearch();
  const { open, q, ...filter } = search;
  const cases = useCases({ ...filter, view: filter.view ?? 'mine', q });
  const rows = useMemo(() => cases.data?.pages.flatMap(({ items }) => items) ?? [], [cases.data]);
  const selected = useSelected(rows);
  const { news, show } = useNewsOf(rows.length === 0);
  const shown = useDeferredValue(wide ? open : undefined);
  useTitle(w(queueWords.title));

  const back = useRef(open);
  const known = rows.length > 0;
  useEffect(() => {
    if (known && back.current) document.getElementById(`row-${back.current}`)?.scrollIntoView({ block: 'center' });
  }, [known]);

  const choosing = useRef<(id: string, event: MouseEvent) => void>(() => undefined);
  choosing.current = (id, event) => {
    const keyboard = event.detail === 0;
    if (!wide || event.ctrlKey || event.metaKey || event.shiftKey || (keyboard && id === open)) return;
    event.preventDefault();
    change({ open: id });
  };
  const choose = useCallback((id: string, event: MouseEvent) => choosing.current(id, event), []);
  const picking = useRef(selected.pick);
  picking.current = selected.pick;
  const pick = useCallback((id: string, upTo: boolean) => picking.current(id, upTo), []);
  const here = () => {
    const focused = document.activeElement?.id.replace(/^row-/, '');
    return rows.some(({ id }) => id === focused) ? focused : open;
  };
  const pickHere = (upTo: boolean) => {
    const id = here();
    if (id) pick(id, upTo);
  };
  const step = (by: 1 | -1) => {
    const at = rows.findIndex(({ id }) => id === here());
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (!next) return;
    const row = document.getElementById(`row-${next.id}`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
    if (wide) change({ open: next.id });
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    r: show,
    x: () => pickHere(false),
    X: () => pickHere(true),
    Escape: () => selected.selecting && selected.toggle(),
    ...Object.fromEntries(commonViews.map((view, at) => [String(at + 1), () => change({ view, open: undefined })])),
    Enter: () => void (open && go({ to: '/desk/cases/$id', params: { id: open } })),
    '/': () => document.getElementById('search')?.focus(),
  });

  return (
    <div className="queue">
      <h1 className="unseen">{w(queueWords.title)}</h1>
      <Views search={search} />
      <section className="queue-list" aria-label={w(queueWords.list)}>
        <Bar search={search} change={change} news={news} show={show} selected={selected} />
        {selected.selecting && <Many selected={selected} rows={rows} />}
        <Listed
          cases={cases}
          rows={rows}
          search={search}
          chosen={wide ? open : undefined}
          choose={choose}
          selected={{ ...selected, pick }}
          clear={change}
        />
      </section>
      {wide && (
        <section className="queue-case" aria-label={w(queueWords.theCase)}>
          {shown ? (
            <CaseBody key={shown} id={shown} within="pane" />
          ) : (
            <div className="queue-none">
              <p>{w(queueWords.choose)}</p>
              <p className="hint">{w(queueWords.chooseKeys)}</p>
            </div>
          )}
        </section>
      )}
    </div>
  );
};

/** The queue: views and counts, rows by time left, and on wide screens the case beside them. Who sees no cases is led to the zone. */
export const Queue = () => {
  const { deeds } = useWho();
  const go = useNavigate();
  const sees = deeds.includes('see');
  useEffect(() => {
    if (!sees) void go({ to: '/desk/zone/$', params: { _splat: '' }, replace: true });
  }, [sees, go]);
  return sees ? <Cases /> : undefined;
};
