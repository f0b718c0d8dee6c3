import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import { useLanguage, useWords } from '../../shared/language.tsx';
import { Mark } from '../../shared/Mark.tsx';
import { DemoBanner, useTold } from '../../shared/states.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { kept, usePortal } from '../api/queries.ts';
import type { DemoAccount, Me } from '../api/types.ts';
import { shellWords } from '../words/shell.ts';
import { signInWords } from '../words/sign-in.ts';
import { DemoAccounts } from './DemoAccounts.tsx';
import { Line } from './Line.tsx';

type Given = { username: string; password: string; code: string };
const nothing: Given = { username: '', password: '', code: '' };

/** Sign-in by user name and password; the code is asked for only when the account has a second factor. */
export const SignIn = () => {
  const w = useWords();
  const told = useTold();
  const client = useQueryClient();
  const go = useNavigate();
  const { to } = useSearch({ strict: false }) as { to?: string };
  const { language, speak } = useLanguage();
  const { data: portal } = usePortal();
  const [given, setGiven] = useState(nothing);
  const code = useRef<HTMLInputElement>(null);
  const submit = useRef<HTMLButtonElement>(null);

  const entering = useMutation<Me, Problem>({
    mutationFn: () =>
      send('POST', '/api/v1/session', { body: { ...given, username: given.username.trim(), code: given.code.trim() || undefined } }),
    onSuccess: async (me) => {
      client.clear();
      client.setQueryData(kept.me, me);
      await go({ href: to ?? '/desk', replace: true });
    },
  });
  const wantsCode = entering.error?.code === 'second-factor' || given.code !== '';
  useEffect(() => {
    if (wantsCode) code.current?.focus();
  }, [wantsCode]);

  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (!entering.isPending) entering.mutate();
  };
  const choose = ({ username, password }: DemoAccount) => {
    setGiven({ username, password, code: '' });
    entering.reset();
    submit.current?.focus();
  };
  const line = (name: keyof Given) => ({ value: given[name], change: (value: string) => setGiven({ ...given, [name]: value }) });

  return (
    <div className="sign-in">
      {portal?.zone.demo && <DemoBanner />}
      <header className="sign-in-head">
        <Mark size={40} />
        <span className="head-name">{w(commonWords.name)}</span>
        {portal && <span className="head-zone">{w(portal.zone.name)}</span>}
        <button
          type="button"
          className="head-tool"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
        >
          {w(shellWords.language)}
        </button>
      </header>
      <main className="sign-in-main">
        <form className="form" onSubmit={enter} aria-labelledby="sign-in-title">
          <h1 id="sign-in-title">{w(signInWords.title)}</h1>
          {entering.error && (
            <p className="trouble" role="alert">
              {told(entering.error)}
            </p>
          )}
          <Line
            label={w(signInWords.username)}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            {...line('username')}
          />
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
          <p className="hint">{w(signInWords.forgot)}</p>
          <p className="hint">
            <a href="/">{w(signInWords.public)}</a>
          </p>
        </form>
        {portal?.zone.demo && portal.demoAccounts && (
          <DemoAccounts accounts={portal.demoAccounts} choose={choose} chosen={given.username} />
        )}
      </main>
    </div>
  );
};
