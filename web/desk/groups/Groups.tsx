import { useLocation, useNavigate } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useEffect } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { useAwaited, useGroups } from '../above/api.ts';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { groupWords } from '../words/above.ts';
import { Carry } from './Carry.tsx';
import { offerSharing } from './share.ts';
import { Transcribe } from './Transcribe.tsx';
import '../above/above.css';
import './groups.css';

/** Ordinary chat groups: what is said there is written down, and what came of it is carried back. Made for a phone in one hand. */
export const Groups = () => {
  const w = useWords();
  const go = useNavigate();
  const { deeds } = useWho();
  const { pathname } = useLocation();
  const part = pathname.split('/')[3] === 'carry' ? 'carry' : 'write';
  const groups = useGroups();
  const waiting = useAwaited('group', 'ready').data?.pages[0]?.counts.ready ?? 0;
  useTitle(w(groupWords.title));
  useEffect(offerSharing, []);
  if (!deeds.includes('open')) return <NoRight />;
  return (
    <div className="page chat">
      <h1>{w(groupWords.title)}</h1>
      <Segmented
        block
        aria-label={w(groupWords.title)}
        value={part}
        onChange={(next) => void go({ to: '/desk/groups/$', params: { _splat: next } })}
        options={[
          { value: 'write', label: w(groupWords.write) },
          { value: 'carry', label: `${w(groupWords.carry)} ${waiting}` },
        ]}
      />
      <section className="above-part" aria-label={w(groupWords[part])}>
        {part === 'carry' && <Carry />}
        {part === 'write' && groups.isPending && <Skeleton lines={6} />}
        {part === 'write' && groups.error && <ErrorState problem={groups.error} again={() => void groups.refetch()} />}
        {part === 'write' && groups.data && <Transcribe groups={groups.data} />}
      </section>
    </div>
  );
};
