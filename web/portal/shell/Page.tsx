import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../shared/language.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { useGiven } from './given.tsx';

const arrived = { once: false };

/** The heading takes the focus when it comes from another page or step, so that a screen reader begins there; not on the first page. */
const Heading = ({ title }: { title: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived.once) heading.current?.focus({ preventScroll: true });
    arrived.once = true;
  }, []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {title}
    </h1>
  );
};

type PageOf = Readonly<{ title: string; step?: string; children: ReactNode; wide?: boolean; head?: ReactNode }>;

/** A page with its one heading; `step` names the part of it that is shown, `head` stands above the heading. */
export const Page = ({ title, step, children, wide, head }: PageOf) => {
  const w = useWords();
  const { value } = useGiven();
  const zone = value === 'loading' ? w(commonWords.name) : w(value.zone.name);
  useEffect(() => {
    document.title = `${title} · ${zone}`;
  }, [title, zone]);
  return (
    <main id="main" className={wide ? 'page wide' : 'page'}>
      {head}
      <Heading key={step ?? 'page'} title={title} />
      {children}
    </main>
  );
};
