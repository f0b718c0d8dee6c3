import { useWords } from '../../shared/language.tsx';
import type { SecondFactor } from '../api/types.ts';
import { meWords } from '../words/sign-in.ts';

/** The picture for the authenticator, the same as text, and the codes for a lost phone. */
export const Scan = ({ factor: { picture, secret, recovery } }: { factor: SecondFactor }) => {
  const w = useWords();
  return (
    <div className="scan">
      <p>{w(meWords.secondScan)}</p>
      <img src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt={w(meWords.secondQr)} width="180" height="180" />
      <p>
        {w(meWords.secondKey)} <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      {recovery.length > 0 && (
        <>
          <p>{w(meWords.backup)}</p>
          <ul className="plain backup">
            {recovery.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
