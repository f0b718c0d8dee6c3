import { useEffect, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { firmWords } from '../../shared/words/portal-firm.ts';
import { keepSigned, useSigned } from '../me/signed.tsx';
import { Go, go } from '../router.tsx';
import { useGiven } from '../shell/given.tsx';
import { Page } from '../shell/Page.tsx';
import { useLoad } from '../useLoad.ts';
import { claimFirm, joinFirm, type MyFirms, readFirms } from './ask.ts';
import { NameForm } from './NameForm.tsx';

const List = ({ items }: MyFirms) => {
  const w = useWords();
  return (
    <ul className="doors">
      {items.map(({ code, title, state }) => (
        <li key={code}>
          {state === 'confirmed' ? (
            <Go to={`/firm/${code}`}>
              <strong>{title}</strong>
              <span>{code}</span>
            </Go>
          ) : (
            <div className="door-waits">
              <strong>{title}</strong>
              <span>{w(firmWords.waiting)}</span>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};

const Signed = () => {
  const w = useWords();
  const { value, problem, again, put } = useLoad(readFirms, 'mine');
  const [asked, setAsked] = useState(false);
  const over = problem?.status === 401;
  useEffect(() => {
    if (over) keepSigned('');
  }, [over]);
  if (value === 'loading') return problem && !over ? <ErrorState problem={problem} again={again} /> : <Skeleton lines={4} />;
  return (
    <>
      {value.items.length > 0 && (
        <section aria-labelledby="firms">
          <h2 id="firms">{w(firmWords.mine)}</h2>
          <List items={value.items} />
        </section>
      )}
      {asked && (
        <p className="acted" role="status">
          {w(firmWords.asked)}
        </p>
      )}
      <section aria-labelledby="claim">
        <h2 id="claim">{w(firmWords.claim)}</h2>
        <p className="hint">{w(firmWords.claimHint)}</p>
        <NameForm
          press={firmWords.claimIt}
          said={{ 'no-such-firm': firmWords.unknown }}
          lines={[
            { key: 'code', label: firmWords.code, hint: firmWords.codeHint },
            { key: 'name', label: firmWords.name, complete: 'name' },
          ]}
          send={async ({ code = '', name = '' }) => {
            put(await claimFirm(code, name));
            setAsked(true);
          }}
        />
      </section>
    </>
  );
};

const SignInFirst = ({ to }: { to: string }) => {
  const w = useWords();
  const { value } = useGiven();
  if (value !== 'loading' && !value.signIn) return <p className="kept">{w(firmWords.noSignIn)}</p>;
  return (
    <p>
      <Go to={`/sign-in#${encodeURIComponent(to)}`} className="button">
        {w(firmWords.signIn)}
      </Go>
    </p>
  );
};

/** The enterprise side: the firms of whoever is signed in, and claiming one. */
const Firms = ({ code, invitation }: { code?: string; invitation?: string }) => {
  const w = useWords();
  const signed = useSigned();
  if (code !== undefined && invitation !== undefined)
    return (
      <Page title={w(firmWords.join)} step="join">
        <p className="lead">{w(firmWords.joinHint)}</p>
        {signed === '' ? (
          <SignInFirst to={`/firm/${code}/join/${invitation}`} />
        ) : (
          <NameForm
            press={firmWords.joinIt}
            lines={[{ key: 'name', label: firmWords.name, complete: 'name' }]}
            send={async ({ name = '' }) => {
              await joinFirm(code, name, invitation);
              go(`/firm/${code}`, true);
            }}
          />
        )}
      </Page>
    );
  return (
    <Page title={w(firmWords.title)}>
      <p className="lead">{w(firmWords.lead)}</p>
      {signed === '' ? <SignInFirst to="/firm" /> : <Signed />}
    </Page>
  );
};

export default Firms;
