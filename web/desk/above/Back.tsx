import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { aboveWords } from '../words/above.ts';
import { type Awaited, type BackState, download, type From, useAwaited, useReplied } from './api.ts';
import { toClipboard } from './CopyText.tsx';
import { FromSelect } from './FromSelect.tsx';

const empty: Record<BackState, (typeof aboveWords)['noneReady']> = {
  ready: aboveWords.noneReady,
  open: aboveWords.noneOpen,
  said: aboveWords.noneSaid,
};

type RowOf = { row: Awaited; state: BackState; chosen: boolean; choose: (on: boolean) => void; mark: (id: string) => void };

const Row = ({ row, state, chosen, choose, mark }: RowOf) => {
  const w = useWords();
  const { id, number, above, sourceTitle, stageTitle, leadName, words, reply, text, repliedAt } = row;
  return (
    <li className="above-row">
      {state === 'ready' && (
        <input
          type="checkbox"
          className="above-check"
          checked={chosen}
          aria-label={w(aboveWords.pick, { number: above?.number ?? number })}
          onChange={({ target }) => choose(target.checked)}
        />
      )}
      <div className="above-body">
        <p className="above-head">
          <strong>{above?.number}</strong>
          <span>{w(sourceTitle)}</span>
          <span className="above-due">
            {state === 'said' && repliedAt ? (
              <>
                {w(aboveWords.repliedAt)} <When at={repliedAt} />
              </>
            ) : above?.due ? (
              <>
                {w(aboveWords.due)} <When at={above.due} as="due" />
              </>
            ) : (
              <span className="hint">{w(aboveWords.noDue)}</span>
            )}
          </span>
        </p>
        <p className="above-said">{words}</p>
        {state !== 'open' && reply && (
          <p className="above-reply">
            <span className="hint">{w(aboveWords.reply)}</span> {reply}
          </p>
        )}
        <p className="above-ways">
          <Link to="/desk/cases/$id" params={{ id }}>
            {number}
          </Link>
          <span className="flag" data-tone={state === 'open' ? 'river' : 'jade'}>
            {w(stageTitle)}
          </span>
          {leadName && <span className="hint">{w(leadName)}</span>}
          {state === 'ready' && (
            <button type="button" className="link" onClick={() => void toClipboard(w(text)).then(() => mark(id))}>
              {w(aboveWords.copyMark)}
            </button>
          )}
          {state === 'said' && (
            <button type="button" className="link" onClick={() => void toClipboard(w(text))}>
              {w(aboveWords.copy)}
            </button>
          )}
        </p>
      </div>
    </li>
  );
};

/** What still has to be answered upward, soonest due first; with a source chosen, all of it goes with one key. */
export const Back = () => {
  const w = useWords();
  const [from, setFrom] = useState<From>();
  const [state, setState] = useState<BackState>('ready');
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [trouble, setTrouble] = useState<Problem>();
  const awaited = useAwaited('up', state, from);
  const replied = useReplied();
  const rows = awaited.data?.pages.flatMap(({ items }) => items) ?? [];
  const counts = awaited.data?.pages[0]?.counts;
  const picked = rows.filter(({ id }) => chosen.has(id));
  const goes = picked.length > 0 ? picked : rows;

  const take = async (marks: boolean) => {
    if (!from) return;
    setTrouble(undefined);
    try {
      const cases = goes.map(({ id }) => id);
      await download('/api/v1/answers.xlsx', { ...from, cases });
      if (marks) await replied.mutateAsync(cases);
      choose(new Set());
    } catch (thrown) {
      setTrouble(asProblem(thrown));
    }
  };
  const mark = (id: string) => replied.mutate([id]);
  const not = replied.data?.not ?? [];

  return (
    <>
      <div className="above-bar">
        <FromSelect value={from} change={setFrom} any />
        <Segmented
          aria-label={w(aboveWords.state)}
          value={state}
          onChange={(next) => {
            setState(next);
            choose(new Set());
          }}
          options={(['ready', 'open', 'said'] as const).map((one) => ({
            value: one,
            label: counts ? `${w(aboveWords[one])} ${counts[one]}` : w(aboveWords[one]),
          }))}
        />
      </div>
      {state === 'ready' && rows.length > 0 && (
        <div className="above-key">
          {from ? (
            <>
              <button type="button" className="button" aria-disabled={replied.isPending} onClick={() => void take(true)}>
                {w(picked.length > 0 ? aboveWords.chosen : aboveWords.allOfSource, { n: goes.length })}
              </button>
              <button type="button" className="link" onClick={() => void take(false)}>
                {w(aboveWords.onlyFile)}
              </button>
            </>
          ) : (
            <p className="hint">{w(aboveWords.chooseSource)}</p>
          )}
        </div>
      )}
      <div role="status">
        {replied.data && <p className="fine">✓ {w(aboveWords.marked, { n: replied.data.done })}</p>}
        {not.length > 0 && <p>{w(aboveWords.notMarked, { n: not.length, why: w(not[0]!.words) })}</p>}
      </div>
      {(trouble ?? replied.error) && <ErrorState problem={(trouble ?? replied.error)!} />}
      {awaited.isPending && <Skeleton lines={6} />}
      {awaited.error && <ErrorState problem={awaited.error} again={() => void awaited.refetch()} />}
      {awaited.isSuccess && rows.length === 0 && <EmptyState words={empty[state]} />}
      <ol className="plain above-rows">
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            state={state}
            chosen={chosen.has(row.id)}
            choose={(on) => choose(new Set(on ? [...chosen, row.id] : [...chosen].filter((id) => id !== row.id)))}
            mark={mark}
          />
        ))}
      </ol>
      {awaited.hasNextPage && (
        <button type="button" className="button quiet" onClick={() => void awaited.fetchNextPage()}>
          {w(aboveWords.more)}
        </button>
      )}
    </>
  );
};
