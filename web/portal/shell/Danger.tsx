import { useWords } from '../../shared/language.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import { useEmergency } from './given.tsx';

/** 110 / 119 / 120 before anything else; each a link that dials. `big` shows them as the first choice of a page. */
export const Danger = ({ big = false }: { big?: boolean }) => {
  const w = useWords();
  const numbers = useEmergency();
  return (
    <section className={big ? 'danger big' : 'danger'} aria-label={w(portalWords.callDanger)}>
      <p>{w(big ? portalWords.callDanger : portalWords.danger)}</p>
      <ul>
        {numbers.map(({ number, title }) => (
          <li key={number}>
            <a href={`tel:${number}`} aria-label={w(portalWords.dangerCall, { number, title: w(title) })}>
              <strong>{number}</strong> <span>{w(title)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
