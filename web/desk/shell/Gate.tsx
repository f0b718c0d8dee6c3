import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Loading } from '../../shared/Mark.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { useLiveStream } from '../api/live.ts';
import { useMe } from '../api/queries.ts';
import { shellWords } from '../words/shell.ts';
import { Frame } from './Frame.tsx';
import { MeProvider } from './whoami.ts';

const door = '/desk/sign-in';

/** Lets in whoever is signed in, sends everybody else to sign-in and back afterwards. */
export const Gate = () => {
  const w = useWords();
  const go = useNavigate();
  const { href } = useLocation();
  const { data: me, error, refetch } = useMe();
  const out = !me && error?.status === 401;
  useLiveStream(me !== undefined);
  useEffect(() => {
    if (!out || href.startsWith(door)) return;
    void go({ to: door, search: href === '/desk' ? {} : { to: href }, replace: true });
  }, [out, href, go]);
  if (me)
    return (
      <MeProvider value={me}>
        <Frame me={me} />
      </MeProvider>
    );
  return (
    <main className="alone">
      {error && !out ? <ErrorState problem={error} again={() => void refetch()} /> : <Loading words={w(shellWords.wait)} />}
    </main>
  );
};
