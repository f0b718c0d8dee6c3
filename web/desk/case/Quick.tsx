import { type RefObject, useEffect, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import type { CaseFull } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { useDoing } from './doing.ts';
import { ordered } from './order.ts';

/** In a narrow column the likeliest action stays in reach at the foot, until the actions themselves come into sight. */
export const Quick = ({ shown, acts }: { shown: CaseFull; acts: RefObject<HTMLElement | null> }) => {
  const w = useWords();
  const { open } = useDoing();
  const [near, setNear] = useState(true);
  useEffect(() => {
    if (!acts.current) return;
    const seen = new IntersectionObserver(([panel]) => setNear(panel?.isIntersecting ?? true), { rootMargin: '0px 0px -120px 0px' });
    seen.observe(acts.current);
    return () => seen.disconnect();
  }, [acts]);
  const actions = ordered(shown.actions);
  const first = actions[0];
  if (near || open || !first) return undefined;
  const lead = () => acts.current?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  return (
    <div className="quick">
      {first.main && (
        <button
          type="button"
          className="button act-first"
          onClick={() => {
            lead();
            acts.current?.querySelector<HTMLElement>('[data-main="true"]')?.click();
          }}
        >
          {w(first.title)}
        </button>
      )}
      <button type="button" className="button quiet" onClick={lead}>
        {w(first.main ? caseWords.others : caseWords.actions)}
      </button>
    </div>
  );
};
