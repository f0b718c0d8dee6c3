import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import { firmWords } from '../../shared/words/portal-firm.ts';
import { publicWords } from '../../shared/words/portal-public.ts';
import { bookWords } from '../../shared/words/session.ts';
import { Go } from '../router.tsx';
import { useGiven } from '../shell/given.tsx';
import { Page } from '../shell/Page.tsx';
import { Matters } from './Matters.tsx';

/** The big ways in, and below them where my matters stand. */
export const Home = () => {
  const w = useWords();
  const { value, problem, again } = useGiven();
  return (
    <Page title={w(portalWords.slogan)} wide>
      <p className="lead">{w(portalWords.about)}</p>
      {problem && <ErrorState problem={problem} again={again} />}
      <div className="home">
        <nav className="ways" aria-label={w(portalWords.slogan)}>
          <Go
            to={value !== 'loading' && value.programmes.length === 1 ? `/report/${value.programmes[0]?.id}` : '/report'}
            className="way way-report"
          >
            <strong>{w(portalWords.report)}</strong>
            <span>{w(portalWords.reportAbout)}</span>
            <svg viewBox="0 0 96 96" fill="none" strokeWidth="9" strokeLinecap="round" aria-hidden="true">
              <path d="M22 38a14 14 0 0 1 0 20M40 24a34 34 0 0 1 0 48M58 10a54 54 0 0 1 0 76" stroke="currentColor" />
            </svg>
          </Go>
          <Go to="/call" className="way way-call">
            <strong>{w(portalWords.call)}</strong>
            <span>{w(portalWords.callAbout)}</span>
            <svg viewBox="0 0 96 96" fill="none" strokeWidth="9" strokeLinecap="round" aria-hidden="true">
              <circle cx="48" cy="48" r="12" fill="currentColor" stroke="none" />
              <path d="M26 26a31 31 0 0 0 0 44M70 26a31 31 0 0 1 0 44" stroke="currentColor" />
            </svg>
          </Go>
        </nav>
        <div className="home-side">
          <Matters />
          <ul className="home-ways">
            <li>
              <Go to="/book">{w(bookWords.title)}</Go>
            </li>
            <li>
              <Go to="/nearby">{w(publicWords.near)}</Go>
            </li>
            <li>
              <Go to="/public">{w(publicWords.title)}</Go>
            </li>
            {value !== 'loading' && value.programmes.some(({ firms }) => firms !== null) && (
              <li>
                <Go to="/firm">{w(firmWords.home)}</Go>
              </li>
            )}
          </ul>
        </div>
      </div>
    </Page>
  );
};
