import { lazy, Suspense } from 'react';
import { LanguageProvider } from '../shared/language.tsx';
import { TypeSizeProvider } from '../shared/type-size.tsx';
import { readPortal } from './ask.ts';
import { Home } from './home/Home.tsx';
import { pageAt, usePath } from './router.tsx';
import { Crash } from './shell/Crash.tsx';
import { PortalGiven } from './shell/given.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { Shell } from './shell/Shell.tsx';
import { Waiting } from './shell/Waiting.tsx';
import { useLoad } from './useLoad.ts';

const Book = lazy(() => import('./book/Book.tsx'));
const Own = lazy(() => import('./book/Own.tsx'));
const HallScreen = lazy(() => import('./book/HallScreen.tsx'));
const Choose = lazy(() => import('./report/Choose.tsx'));
const Report = lazy(() => import('./report/Report.tsx'));
const Call = lazy(() => import('./call/Call.tsx'));
const SignIn = lazy(() => import('./me/SignIn.tsx'));
const Firms = lazy(() => import('./firm/Firms.tsx'));
const Firm = lazy(() => import('./firm/Firm.tsx'));
const Nearby = lazy(() => import('./public/Nearby.tsx'));
const Public = lazy(() => import('./public/Public.tsx'));
const Kept = lazy(() => import('./me/Kept.tsx'));
const Draw = lazy(() => import('./public/Draw.tsx'));
const Mine = lazy(() => import('./me/Mine.tsx'));
const Matter = lazy(() => import('./follow/Matter.tsx'));

const Shown = () => {
  const at = pageAt(usePath());
  switch (at.page) {
    case 'home':
      return <Home />;
    case 'choose':
      return <Choose />;
    case 'report':
      return <Report key={at.programme} id={at.programme} step={at.step} />;
    case 'call':
      return <Call />;
    case 'matter':
      return <Matter key={at.token} token={at.token} fresh={at.fresh} />;
    case 'sign-in':
      return <SignIn after={at.after} />;
    case 'mine':
      return <Mine />;
    case 'kept':
      return <Kept />;
    case 'firms':
      return <Firms key={at.invitation ?? 'mine'} {...at} />;
    case 'firm':
      return <Firm key={at.code} code={at.code} />;
    case 'book':
      return <Book />;
    case 'booking':
      return <Own key={at.token} token={at.token} />;
    case 'screen':
      return <HallScreen key={at.opening} opening={at.opening} />;
    case 'nearby':
      return <Nearby />;
    case 'public':
      return <Public key={at.id ?? 'all'} {...at} />;
    case 'draw':
      return <Draw key={at.id} id={at.id} />;
    case 'nowhere':
      return <NotFound />;
  }
};

const Given = () => {
  const portal = useLoad(readPortal, 'here');
  return (
    <PortalGiven value={portal}>
      <Shell>
        <Crash>
          <Suspense fallback={<Waiting />}>
            <Shown />
          </Suspense>
        </Crash>
      </Shell>
    </PortalGiven>
  );
};

/** The portal: for whoever has something to say, on any phone, without an account. */
export const Portal = () => (
  <LanguageProvider>
    <TypeSizeProvider>
      <Given />
    </TypeSizeProvider>
  </LanguageProvider>
);
