import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Loading } from '../../shared/Mark.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { useLiveStream } from '../api/live.ts';
import { useMe } from '../api/queries.ts';
import { shellWords } from '../words/shell.ts';
import { Frame } from './Frame.tsx';
import { MeProvider } from './whoami.ts';

/** Goes to sign-in once, from wherever this was; it must not look at the address again while the next page is still on its way. */
const ToSignIn = () => {
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.state.location;
    if (pathname === '/desk/sign-in') return;
    void router.navigate({ to: '/desk/sign-in', search: href === '/desk' ? {} : { to: href }, replace: true });
  }, [router]);
  return null;
};

/** Lets in whoever is signed in, sends everybody else to sign-in and back afterwards. */
export const Gate = () => {
  const w = useWords();
  const { data: me, error, refetch } = useMe();
  useLiveStream(me !== undefined);
  if (me)
    return (
      <MeProvider value={me}>
        <Frame me={me} />
      </MeProvider>
    );
  if (error?.status === 401) return <ToSignIn />;
  return (
    <main className="alone">
      {error ? <ErrorState problem={error} again={() => void refetch()} /> : <Loading words={w(shellWords.wait)} />}
    </main>
  );
};
