import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { useTold } from '../../shared/states.tsx';
import type { DemoAccount, SignInWays } from '../api/types.ts';
import { signInWords } from '../words/sign-in.ts';
import { DemoAccounts } from './DemoAccounts.tsx';
import { Line } from './Line.tsx';
import { useEnter } from './useEnter.ts';

type Given = { username: string; password: string; code?: string | undefined };
type FormOf = { demo: readonly DemoAccount[]; organisation: SignInWays['organisation'] };

/** User name and password; the code is asked for only when the account has a second factor. */
export const PasswordForm = ({ demo, organisation }: FormOf) => {
  const w = useWords();
  const told = useTold();
  const [given, setGiven] = useState({ username: '', password: '', code: '' });
  const [wantsCode, wantCode] = useState(false);
  const code = useRef<HTMLInputElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const entering = useEnter<Given>('/api/v1/session');
  const second = entering.error?.code === 'second-factor';
  useEffect(() => {
    if (second) wantCode(true);
  }, [second]);
  useEffect(() => {
    if (wantsCode) code.current?.focus();
  }, [wantsCode]);

  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (entering.isPending) return;
    entering.mutate({ username: given.username.trim(), password: given.password, code: given.code.trim() || undefined });
  };
  const choose = ({ username, password }: DemoAccount) => {
    setGiven({ username, password, code: '' });
    entering.reset();
    submit.current?.focus();
  };
  const line = (name: keyof typeof given) => ({
    value: given[name],
    change: (value: string) => setGiven({ ...given, [name]: value }),
  });

  return (
    <main className="sign-in-main">
      <form className="form" onSubmit={enter} aria-labelledby="sign-in-title">
        <h1 id="sign-in-title">{w(signInWords.title)}</h1>
        {entering.error && !second && (
          <p className="trouble" role="alert">
            {told(entering.error)}
          </p>
        )}
        <Line label={w(signInWords.username)} autoComplete="username" autoCapitalize="none" required {...line('username')} />
        <Line label={w(signInWords.password)} type="password" autoComplete="current-password" required {...line('password')} />
        {wantsCode && (
          <Line
            ref={code}
            label={w(signInWords.code)}
            hint={w(signInWords.codeHint)}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            {...line('code')}
          />
        )}
        <button ref={submit} type="submit" className="button" aria-disabled={entering.isPending}>
          {w(entering.isPending ? signInWords.entering : signInWords.enter)}
        </button>
        {organisation && (
          <a className="button quiet" href={organisation.address}>
            {organisation.name}
          </a>
        )}
        <p className="hint">{w(signInWords.forgot)}</p>
        <p className="hint">
          <a href="/">{w(signInWords.public)}</a>
        </p>
      </form>
      {demo.length > 0 && <DemoAccounts accounts={demo} choose={choose} chosen={given.username} />}
    </main>
  );
};
