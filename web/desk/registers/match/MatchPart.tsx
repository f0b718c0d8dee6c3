import { useState } from 'react';
import { useWords } from '../../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../../shared/states.tsx';
import { exactWords } from '../../../shared/time-words.ts';
import { matchWords } from '../../words/matches.ts';
import type { Which } from '../api.ts';
import { AskForm } from './AskForm.tsx';
import { type ListMatch, useDelete, useLook, useMine } from './api.ts';
import { Hits } from './Hits.tsx';
import { ListForm } from './ListForm.tsx';

type Giving = { id: string } | 'none';

const One = ({ which, match, give }: { which: Which; match: ListMatch; give: (id: string) => void }) => {
  const w = useWords();
  const { id, purpose, basis, at, until, counts, shown, deleted } = match;
  const look = useLook(which);
  const end = useDelete();
  const over = deleted !== null;
  return (
    <li className="match-one">
      <h3>{purpose}</h3>
      <p className="quiet">
        {basis} · {w(exactWords(at))}
      </p>
      {counts ? (
        <>
          <p className="match-counts">{w(matchWords.counts, { rows: counts.rows, byId: counts.byId, byName: counts.byName })}</p>
          {counts.early > 0 && <p className="hint">{w(matchWords.early, { n: counts.early })}</p>}
          {counts.spoilt > 0 && (
            <p className="match-check" role="status">
              {w(matchWords.spoilt, { n: counts.spoilt })}
            </p>
          )}
        </>
      ) : (
        !over && <p className="hint">{w(matchWords.waits)}</p>
      )}
      <p className="match-ways">
        {over && <span className="quiet">{w(matchWords.deleted)}</span>}
        {!over && counts && counts.byId + counts.byName > 0 && (
          <button type="button" className="button quiet" aria-disabled={look.isPending} onClick={() => look.mutate(id)}>
            {w(matchWords.show)}
          </button>
        )}
        {!over && !counts && (
          <button type="button" className="button quiet" onClick={() => give(id)}>
            {w(matchWords.second)}
          </button>
        )}
        {!over && (
          <button type="button" className="button quiet" aria-disabled={end.isPending} onClick={() => end.mutate(id)}>
            {w(matchWords.deleteNow)}
          </button>
        )}
        {!over && <span className="quiet">{w(matchWords.until, { at: w(exactWords(until)) })}</span>}
        {shown > 0 && <span className="quiet">{w(matchWords.shown, { n: shown })}</span>}
      </p>
      {(look.error ?? end.error) && <ErrorState problem={(look.error ?? end.error)!} />}
      {!over && look.data && <Hits hits={look.data} />}
    </li>
  );
};

/** Matching a list to a register: purpose and basis, the list, and what stands in it for whoever asked. */
export const MatchPart = ({ which }: { which: Which }) => {
  const w = useWords();
  const [giving, set] = useState<Giving>('none');
  const { data, error, refetch } = useMine(which);
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  return (
    <div className="match">
      {giving === 'none' ? (
        <AskForm which={which} asked={(id) => set({ id })} />
      ) : (
        <ListForm key={giving.id} which={which} id={giving.id} done={() => set('none')} />
      )}
      <h2>{w(matchWords.mine)}</h2>
      {!data && <Skeleton lines={4} />}
      {data && data.items.length === 0 && <EmptyState words={matchWords.none} />}
      <ul className="plain">
        {data?.items.map((match) => (
          <One key={match.id} which={which} match={match} give={(id) => set({ id })} />
        ))}
      </ul>
    </div>
  );
};
