import { type FormEvent, useState } from 'react';
import { asProblem, type Problem } from '../shared/api/problem.ts';
import { send } from '../shared/api/send.ts';
import { useWords } from '../shared/language.tsx';
import { useTold } from '../shared/states.tsx';
import { readToday, useField } from './keep/store.ts';
import { fieldWords } from './words.ts';

/** Signing in; what this phone has not sent yet is still there and goes out afterwards. */
export const SignIn = () => {
  const w = useWords();
  const told = useTold();
  const { waiting, network } = useField();
  const [given, setGiven] = useState({ username: '', password: '', code: '' });
  const [problem, setProblem] = useState<Problem>();
  const [entering, setEntering] = useState(false);
  const second = problem?.code === 'second-factor' || given.code !== '';
  const enter = async (event: FormEvent) => {
    event.preventDefault();
    if (entering) return;
    setEntering(true);
    try {
      const { username, password, code } = given;
      await send('POST', '/api/v1/session', { body: { username: username.trim(), password, ...(code && { code }) } });
      await readToday();
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setEntering(false);
    }
  };
  const line = (name: keyof typeof given, more: object) => (
    <div className="field">
      <label htmlFor={name}>{w(fieldWords[name])}</label>
      <input
        id={name}
        className="input"
        required
        value={given[name]}
        onChange={({ target }) => setGiven({ ...given, [name]: target.value })}
        {...more}
      />
    </div>
  );
  return (
    <form className="form field-sign-in" onSubmit={(event) => void enter(event)} aria-labelledby="sign-in">
      <h1 id="sign-in">{w(fieldWords.signIn)}</h1>
      {waiting.length > 0 && <p className="field-note">{w(fieldWords.keptUnsent, { n: waiting.length })}</p>}
      {problem && problem.code !== 'second-factor' && (
        <p className="trouble" role="alert">
          {problem.kind === 'offline' ? w(fieldWords.awayIn) : told(problem)}
        </p>
      )}
      {!problem && network === 'away' && <p className="hint">{w(fieldWords.awayIn)}</p>}
      {line('username', { autoComplete: 'username', autoCapitalize: 'none' })}
      {line('password', { type: 'password', autoComplete: 'current-password' })}
      {second && line('code', { inputMode: 'numeric', autoComplete: 'one-time-code' })}
      <button type="submit" className="button" aria-disabled={entering}>
        {w(entering ? fieldWords.entering : fieldWords.enter)}
      </button>
    </form>
  );
};
