import { useEffect } from 'react';
import { LanguageProvider, useWords } from '../shared/language.tsx';
import { Loading } from '../shared/Mark.tsx';
import { DemoBanner } from '../shared/states.tsx';
import { TypeSizeProvider } from '../shared/type-size.tsx';
import { commonWords } from '../shared/words/common.ts';
import { DayList } from './day/DayList.tsx';
import { DayMap } from './day/DayMap.tsx';
import { Foot } from './Foot.tsx';
import { GateList, GatePage } from './gate/GatePage.tsx';
import { PassPage } from './gate/PassPage.tsx';
import { Head } from './Head.tsx';
import { beginField, useField } from './keep/store.ts';
import { NewCase } from './NewCase.tsx';
import { Outbox } from './Outbox.tsx';
import { usePage } from './router.ts';
import { SignIn } from './SignIn.tsx';
import { ScanPage } from './scan/ScanPage.tsx';
import { VisitPage } from './visit/VisitPage.tsx';

const Shown = () => {
  const w = useWords();
  const { state } = useField();
  const page = usePage();
  if (state === 'opening') return <Loading words={w(commonWords.loading)} />;
  if (state === 'signed-out') return <SignIn />;
  switch (page.page) {
    case 'visit':
      return <VisitPage key={page.id} id={page.id} />;
    case 'gate':
      return <GatePage key={page.id} id={page.id} />;
    case 'pass':
      return <PassPage key={page.id} number={page.id} />;
    case 'places':
      return <GateList />;
    case 'scan':
      return <ScanPage />;
    case 'map':
      return <DayMap />;
    case 'new':
      return <NewCase />;
    case 'outbox':
      return <Outbox />;
    case 'list':
      return <DayList />;
  }
};

const Whole = () => {
  const { day, state } = useField();
  useEffect(() => void beginField(), []);
  return (
    <div className="field-app">
      {day !== 'none' && day.today.demo && <DemoBanner />}
      <Head />
      <main className="field-main">
        <Shown />
      </main>
      {state === 'in' && <Foot />}
    </div>
  );
};

/** The app of those who walk: today's visits, made without network, brought home in order and once. */
export const Field = () => (
  <LanguageProvider>
    <TypeSizeProvider>
      <Whole />
    </TypeSizeProvider>
  </LanguageProvider>
);
