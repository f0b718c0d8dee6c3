import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { forgetEntry } from '../entry/entry.ts';
import { useWho } from '../shell/whoami.ts';
import { meWords } from '../words/sign-in.ts';

/** Ends this session, or all of them after asking once more; nothing of it stays on the device or in the page. */
export const Leave = () => {
  const w = useWords();
  const { account } = useWho();
  const [sure, ask] = useState(false);
  const leaving = useMutation<unknown, Problem, 'here' | 'everywhere'>({
    mutationFn: (where) => (where === 'here' ? send('DELETE', '/api/v1/session') : send('POST', '/api/v1/me/sign-out-everywhere')),
    onSuccess: () => {
      forgetEntry(account.id);
      location.replace('/desk/sign-in');
    },
  });
  return (
    <div className="leave">
      {leaving.error && <ErrorState problem={leaving.error} />}
      {sure ? (
        <div className="form-end">
          <span role="alert">{w(meWords.everywhereSure)}</span>
          <button type="button" className="button danger" onClick={() => leaving.mutate('everywhere')}>
            {w(meWords.everywhere)}
          </button>
          <button type="button" className="button quiet" onClick={() => ask(false)}>
            {w(meWords.cancel)}
          </button>
        </div>
      ) : (
        <div className="form-end">
          <button type="button" className="button quiet" onClick={() => leaving.mutate('here')}>
            {w(meWords.out)}
          </button>
          <button type="button" className="button quiet" onClick={() => ask(true)}>
            {w(meWords.everywhere)}
          </button>
        </div>
      )}
    </div>
  );
};
