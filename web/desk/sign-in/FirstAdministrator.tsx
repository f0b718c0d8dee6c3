import { type FormEvent, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { useTold } from '../../shared/states.tsx';
import { setupWords, signInWords } from '../words/sign-in.ts';
import { Line } from './Line.tsx';
import { useEnter } from './useEnter.ts';

const empty = { username: '', name: '', password: '' };

/** Only while the zone has no account: whoever is here first makes the first administrator and is signed in as that. */
export const FirstAdministrator = () => {
  const w = useWords();
  const told = useTold();
  const [given, setGiven] = useState(empty);
  const making = useEnter<typeof empty>('/api/v1/setup');
  const line = (name: keyof typeof empty) => ({
    value: given[name],
    change: (value: string) => setGiven({ ...given, [name]: value }),
  });
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (!making.isPending) making.mutate(given);
  };
  return (
    <main className="sign-in-main">
      <form className="form" onSubmit={make} aria-labelledby="setup-title">
        <h1 id="setup-title">{w(setupWords.title)}</h1>
        <p className="hint">{w(setupWords.how)}</p>
        {making.error && (
          <div className="trouble" role="alert">
            <p>{told(making.error)}</p>
            {making.error.faults.map(({ words }) => (
              <p key={words}>{words}</p>
            ))}
          </div>
        )}
        <Line label={w(setupWords.name)} autoComplete="name" maxLength={40} required {...line('name')} />
        <Line
          label={w(signInWords.username)}
          hint={w(setupWords.usernameHint)}
          autoComplete="username"
          autoCapitalize="none"
          pattern="[a-z][a-z0-9.\-]{1,39}"
          required
          {...line('username')}
        />
        <Line
          label={w(signInWords.password)}
          hint={w(setupWords.passwordHint)}
          type="password"
          autoComplete="new-password"
          minLength={10}
          required
          {...line('password')}
        />
        <button type="submit" className="button" aria-disabled={making.isPending}>
          {w(setupWords.make)}
        </button>
      </form>
    </main>
  );
};
