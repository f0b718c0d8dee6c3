import { Navigate, useLocation } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { Loading } from '../../shared/Mark.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { useLiveStream } from '../api/live.ts';
import { useMe } from '../api/queries.ts';
import { shellWords } from '../words/shell.ts';
import { Frame } from './Frame.tsx';
import { MeProvider } from './whoami.ts';

/** Lets in whoever is signed in, sends everybody else to sign-in and back afterwards. */
export const Gate = () => {
  const w = useWords();
  const { data: me, error, refetch } = useMe();
  const { href } = useLocation();
  useLiveStream(me !== undefined);
  if (me)
    return (
      <MeProvider value={me}>
        <Frame me={me} />
      </MeProvider>
    );
  if (error?.status === 401) return <Navigate to="/desk/sign-in" search={href === '/desk' ? {} : { to: href }} replace />;
  return (
    <main className="alone">
      {error ? <ErrorState problem={error} again={() => void refetch()} /> : <Loading words={w(shellWords.wait)} />}
    </main>
  );
};
