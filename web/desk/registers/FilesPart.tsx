import { useWords } from '../../shared/language.tsx';
import { useWho } from '../shell/whoami.ts';
import { registerWords } from '../words/registers.ts';
import { exportOf, useMonths, type Which } from './api.ts';
import { ImportPart } from './ImportPart.tsx';

/** Files in and out, and the months that are frozen for good. */
export const FilesPart = ({ which }: { which: Which }) => {
  const w = useWords();
  const { deeds } = useWho();
  const { data } = useMonths(which, true);
  return (
    <div className="register-files">
      <p>
        <a className="button quiet" href={exportOf(which)} download>
          {w(registerWords.export)}
        </a>
      </p>
      {deeds.includes('entries.bring') && <ImportPart which={which} />}
      <h2>{w(registerWords.months)}</h2>
      {data && data.items.length === 0 && <p className="hint">{w(registerWords.noMonths)}</p>}
      <ul className="plain">
        {data?.items.map(({ month, rows, digest }) => (
          <li key={month}>
            <a href={exportOf(which, `?month=${month}`)} download>
              {month}
            </a>{' '}
            {w(registerWords.rows, { n: rows })}{' '}
            <span className="quiet">
              {w(registerWords.fingerprint)} <code>{digest.slice(0, 16)}</code>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
