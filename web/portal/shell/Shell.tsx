import type { ReactNode } from 'react';
import { useWords } from '../../shared/language.tsx';
import { DemoBanner } from '../../shared/states.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { Foot } from './Foot.tsx';
import { useGiven } from './given.tsx';
import { Head } from './Head.tsx';
import { Offline } from './Offline.tsx';

/** What stands around every page: the demo line, the head with language and type size, the foot. */
export const Shell = ({ children }: { children: ReactNode }) => {
  const w = useWords();
  const { value } = useGiven();
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}>
        {w(commonWords.toText)}
      </button>
      {value !== 'loading' && value.zone.demo && <DemoBanner />}
      <Head />
      <Offline />
      {children}
      <Foot />
    </div>
  );
};
