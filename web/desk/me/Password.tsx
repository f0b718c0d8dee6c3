import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { kept } from '../api/queries.ts';
import { Section } from '../case/Section.tsx';
import { Line } from '../sign-in/Line.tsx';
import { meWords } from '../words/sign-in.ts';

const empty = { current: '', next: '' };

export const Password = () => {
  const w = useWords();
  const client = useQueryClient();
  const [typed, setTyped] = useState(empty);
  const changing = useMutation<unknown, Problem>({
    mutationFn: () => send('POST', '/api/v1/me/password', { body: typed }),
    onSuccess: () => {
      setTyped(empty);
      void client.invalidateQueries({ queryKey: kept.signIns });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!changing.isPending) changing.mutate();
  };
  return (
    <Section title={w(meWords.password)}>
      <form className="form" onSubmit={submit}>
        {changing.error && (
          <ErrorState problem={changing.error}>
            {changing.error.faults.map(({ words }) => (
              <p key={words}>{words}</p>
            ))}
          </ErrorState>
        )}
        {changing.isSuccess && (
          <p role="status" className="fine">
            ✓ {w(meWords.passwordDone)}
          </p>
        )}
        <Line
          label={w(meWords.passwordNow)}
          type="password"
          autoComplete="current-password"
          required
          value={typed.current}
          change={(current) => setTyped({ ...typed, current })}
        />
        <Line
          label={w(meWords.passwordNew)}
          hint={w(meWords.passwordHint)}
          type="password"
          autoComplete="new-password"
          required
          minLength={10}
          value={typed.next}
          change={(next) => setTyped({ ...typed, next })}
        />
        <div className="form-end">
          <button type="submit" className="button quiet" aria-disabled={changing.isPending}>
            {w(meWords.passwordSave)}
          </button>
        </div>
      </form>
    </Section>
  );
};
