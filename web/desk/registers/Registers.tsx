import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { AlertStrip } from '../alerts/AlertStrip.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { registerWords } from '../words/registers.ts';
import { useRegisters } from './api.ts';

/** Every register, by the programme that keeps it, and what of it wants to be looked at. */
export const RegistersPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const { data, error, refetch } = useRegisters();
  useTitle(w(registerWords.title));
  if (!deeds.includes('entries.see')) return <NoRight />;
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  const programmes = [...Map.groupBy(data?.items ?? [], ({ programme }) => programme).values()];
  return (
    <div className="page registers">
      <h1>{w(registerWords.title)}</h1>
      <p className="hint">{w(registerWords.how)}</p>
      <AlertStrip />
      {!data && <Skeleton lines={8} />}
      {data && programmes.length === 0 && <EmptyState words={registerWords.none} />}
      {programmes.map((own) => (
        <section key={own[0]!.programme} aria-label={w(own[0]!.programmeTitle)}>
          <h2>{w(own[0]!.programmeTitle)}</h2>
          <ul className="plain register-cards">
            {own.map(({ programme, register, title, about, stages, slipped, flagged }) => (
              <li key={register}>
                <Link to="/desk/registers/$programme/$register" params={{ programme, register }}>
                  <span className="register-name">{w(title)}</span>
                  <strong className="register-count">{stages.reduce((sum, one) => sum + (one.done ? 0 : one.count), 0)}</strong>
                  <span className="hint">{w(about)}</span>
                  {(slipped > 0 || flagged > 0) && (
                    <span className="register-trouble">
                      {slipped > 0 && (
                        <span className="flag" data-tone="amber">
                          {w(registerWords.slipped, { n: slipped })}
                        </span>
                      )}
                      {flagged > 0 && (
                        <span className="flag" data-tone="vermilion">
                          {w(registerWords.flagged, { n: flagged })}
                        </span>
                      )}
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
