import { useEffect } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { bookWords } from '../../shared/words/session.ts';
import { Page } from '../shell/Page.tsx';
import { useLoad } from '../useLoad.ts';
import { readScreen } from './ask.ts';

const every = 2_000;

/** The display of a hall: the number called last, very large, with its window; those before it beside. Nobody is named. */
const HallScreen = ({ opening }: { opening: string }) => {
  const w = useWords();
  const { value, problem, again } = useLoad(readScreen, opening);
  useEffect(() => {
    const timer = setInterval(again, every);
    return () => clearInterval(timer);
  }, [again]);
  if (value === 'loading') return <Page title={w(bookWords.screenNow)}>{problem && <ErrorState problem={problem} again={again} />}</Page>;
  const [last, ...before] = value.called;
  return (
    <Page title={w(value.name)} wide>
      <div className="hall-board" aria-live="polite">
        {last ? (
          <p className="hall-last">
            <strong>{last.number}</strong>
            <span>{w(bookWords.screenWindow, { window: last.window })}</span>
          </p>
        ) : (
          <p className="hall-none">{w(bookWords.screenNobody)}</p>
        )}
        <ul>
          {before.map(({ number, window, at }) => (
            <li key={`${number} ${at}`}>
              <strong>{number}</strong> <span>{w(bookWords.screenWindow, { window })}</span>
            </li>
          ))}
        </ul>
        <p className="hall-waiting">{w(bookWords.screenWaiting, { n: value.waiting })}</p>
      </div>
    </Page>
  );
};

export default HallScreen;
