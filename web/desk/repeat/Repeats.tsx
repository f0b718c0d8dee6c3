import { Segmented } from 'antd';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { repeatWords } from '../words/repeat.ts';
import { useRepeats, type Which } from './api.ts';
import { Decide } from './Decide.tsx';
import { Mark } from './Mark.tsx';

const empty = { waiting: repeatWords.noneWaiting, standing: repeatWords.noneStanding, past: repeatWords.nonePast };

/** Marks that wait to be approved, those that stand, and those that are over. */
export const RepeatsPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const sees = deeds.includes('repeats.see');
  const [which, setWhich] = useState<Which>('waiting');
  const { data, error, isPending, refetch } = useRepeats(which, sees);
  useTitle(w(repeatWords.title));
  if (!sees) return <NoRight />;
  return (
    <div className="page">
      <h1>{w(repeatWords.title)}</h1>
      <p className="notice">{w(repeatWords.about)}</p>
      <Segmented
        aria-label={w(repeatWords.title)}
        value={which}
        onChange={setWhich}
        options={(['waiting', 'standing', 'past'] as const).map((value) => ({ value, label: w(repeatWords[value]) }))}
      />
      {isPending && <Skeleton lines={6} />}
      {error && <ErrorState problem={error} again={() => void refetch()} />}
      {data?.items.length === 0 && <EmptyState words={empty[which]} />}
      <ol className="plain messages">
        {data?.items.map((mark) => (
          <li key={mark.id} className="message">
            <Mark mark={mark}>
              <Decide mark={mark} />
            </Mark>
          </li>
        ))}
      </ol>
    </div>
  );
};
