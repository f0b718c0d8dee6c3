import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../shared/language.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { useGiven } from './given.tsx';

const arrived = { once: false };

/** A page with its one heading. Coming from another page the heading takes the focus, so that a screen reader begins there. */
export const Page = ({ title, step, children, wide, head }: { title: string; step?: string | number; children: ReactNode; wide?: boolean; head?: ReactNode }) => {
  const w = useWords();
  const { value } = useGiven();
  const heading = useRef<HTMLHeadingElement>(null);
  const zone = value === 'loading' ? w(commonWords.name) : w(value.zone.name);
  useEffect(() => { document.title = `${title} · ${zone}`; }, [title, zone]);
  useEffect(() => {
    if (arrived.once) heading.current?.focus({ preventScroll: true });
    arrived.once = true;
  }, [step]);
  return (
    <main id="main" className={wide ? 'page wide' : 'page'}>
      {head}
      <h1 tabIndex={-1} ref={heading}>{title}</h1>
      {children}
    </main>
  );
};
