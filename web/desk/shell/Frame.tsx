import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { DemoBanner } from '../../shared/states.tsx';
import type { Me } from '../api/types.ts';
import { Ringing } from '../calls/Ringing.tsx';
import { FirstPassword } from '../me/FirstPassword.tsx';
import { Palette } from '../palette/Palette.tsx';
import { shellWords } from '../words/shell.ts';
import { Head } from './Head.tsx';
import { Keys } from './Keys.tsx';
import { NavFoot } from './Nav.tsx';
import { OfflineNote } from './OfflineNote.tsx';
import { useKeys } from './useKeys.ts';

/** The frame around every page: who and where one is, the ways to the other pages, and what is not real. A new page takes the focus. */
export const Frame = ({ me }: { me: Me }) => {
  const w = useWords();
  const go = useNavigate();
  const [keys, showKeys] = useState(false);
  const [finding, find] = useState(false);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [pathname]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      find((open) => !open);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  useKeys({
    '?': () => showKeys(true),
    n: () => void (me.deeds.includes('open') && go({ to: '/desk/new' })),
    m: () => void (me.deeds.includes('see') && go({ to: '/desk/map' })),
  });
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {w(shellWords.toMain)}
      </a>
      {me.zone.demo && <DemoBanner />}
      <Head me={me} onKeys={() => showKeys(true)} onFind={() => find(true)} />
      <NavFoot deeds={me.deeds} />
      <OfflineNote />
      {me.deeds.includes('calls.take') && <Ringing />}
      <main id="main" ref={main} tabIndex={-1}>
        {me.mustChange ? <FirstPassword /> : <Outlet />}
      </main>
      <Palette open={finding} close={() => find(false)} />
      <Keys open={keys} close={() => showKeys(false)} />
    </div>
  );
};
