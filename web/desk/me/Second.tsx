import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { kept } from '../api/queries.ts';
import type { SecondFactor } from '../api/types.ts';
import { Section } from '../case/Section.tsx';
import { Line } from '../sign-in/Line.tsx';
import { meWords, signInWords } from '../words/sign-in.ts';
import { Scan } from './Scan.tsx';

/** Switching the second factor on: password, picture to scan, the code it shows; and off again by password. */
export const Second = ({ on }: { on: boolean }) => {
  const w = useWords();
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const again = () => {
    setPassword('');
    setCode('');
    void client.invalidateQueries({ queryKey: kept.me });
  };
  const begin = useMutation<SecondFactor, Problem>({
    mutationFn: () => send('POST', '/api/v1/me/second-factor/start', { body: { password } }),
    onSuccess: () => setPassword(''),
  });
  const confirm = useMutation<unknown, Problem>({
    mutationFn: () => send('POST', '/api/v1/me/second-factor/confirm', { body: { code: code.trim() } }),
    onSuccess: again,
  });
  const stop = useMutation<unknown, Problem>({
    mutationFn: () => send('POST', '/api/v1/me/second-factor/off', { body: { password } }),
    onSuccess: () => {
      begin.reset();
      confirm.reset();
      again();
    },
  });
  const factor = confirm.isSuccess ? undefined : begin.data;
  const trouble = begin.error ?? confirm.error ?? stop.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (on) stop.mutate();
    else if (factor) confirm.mutate();
    else begin.mutate();
  };
  return (
    <Section title={w(meWords.second)}>
      <p className="hint" role="status">
        {w(confirm.isSuccess ? meWords.secondDone : on ? meWords.secondOn : meWords.secondOff)}
      </p>
      <form className="form" onSubmit={submit}>
        {trouble && <ErrorState problem={trouble} />}
        {factor && <Scan factor={factor} />}
        {factor && !on ? (
          <Line label={w(signInWords.code)} inputMode="numeric" autoComplete="one-time-code" required value={code} change={setCode} />
        ) : (
          <Line
            label={w(meWords.passwordNow)}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            change={setPassword}
          />
        )}
        <div className="form-end">
          <button type="submit" className="button quiet">
            {w(on ? meWords.secondStop : factor ? meWords.secondConfirm : meWords.secondStart)}
          </button>
        </div>
      </form>
    </Section>
  );
};
