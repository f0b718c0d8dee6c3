import { type FormEvent, useEffect, useRef, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { newKey } from '../../shared/api/send.ts';
import { useWords } from '../../shared/language.tsx';
import { Mark } from '../../shared/Mark.tsx';
import { recall, remember } from '../../shared/remembered.ts';
import { ErrorState } from '../../shared/states.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { openCase, tokenOf } from '../ask.ts';
import { keepMatter } from '../matters.ts';
import { go } from '../router.tsx';
import { Danger } from '../shell/Danger.tsx';
import { useGiven } from '../shell/given.tsx';
import { Page } from '../shell/Page.tsx';
import { whereAmI } from './where.ts';

type Attempt = { key: string; body: object };

const isText = (kept: unknown): kept is string => typeof kept === 'string';

/** One press opens an urgent case, with the place where the phone allows it. Every retry of the press carries the same key. */
const Call = () => {
  const w = useWords();
  const { value, problem: unread, again } = useGiven();
  const [phone, setPhone] = useState(() => recall('phone', '', isText));
  const [calling, setCalling] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const attempt = useRef<Attempt>(undefined);
  const door = value === 'loading' ? undefined : (value.programmes.find(({ call }) => call) ?? value.programmes[0]);

  const call = async () => {
    if (!door || calling) return;
    setCalling(true);
    setProblem(undefined);
    try {
      if (!attempt.current) {
        const place = await whereAmI();
        attempt.current = {
          key: newKey(),
          body: {
            words: w(portalWords.callWords),
            ...(door.call ? { source: door.call } : {}),
            ...(place === 'unknown' ? {} : { place }),
            ...(phone.trim() ? { caller: { phone: phone.trim() } } : {}),
          },
        };
      }
      const { key, body } = attempt.current;
      const opened = await openCase(door.id, body, key, '');
      const token = tokenOf(opened);
      keepMatter({ token, number: opened.number, words: w(portalWords.call), at: new Date().toISOString() });
      remember('phone', phone.trim());
      go(`/c/${encodeURIComponent(token)}#called`, true);
    } catch (thrown) {
      const failed = asProblem(thrown);
      if (failed.kind === 'refused') attempt.current = undefined;
      setProblem(failed);
      setCalling(false);
    }
  };

  const latest = useRef(call);
  latest.current = call;
  useEffect(() => {
    if (problem?.kind !== 'offline') return;
    const resend = () => void latest.current();
    addEventListener('online', resend);
    return () => removeEventListener('online', resend);
  }, [problem]);

  const press = (event: FormEvent) => {
    event.preventDefault();
    void call();
  };

  return (
    <Page title={w(portalWords.callTitle)}>
      <Danger big />
      <section className="calling" aria-labelledby="other">
        <h2 id="other">{w(portalWords.callOther)}</h2>
        {unread && !door && <ErrorState problem={unread} again={again} />}
        {value !== 'loading' && !door && <p>{w(portalWords.noProgrammes)}</p>}
        <form noValidate onSubmit={press}>
          {problem && (
            <ErrorState problem={problem}>
              {problem.faults.map(({ words }) => (
                <p key={words}>{words}</p>
              ))}
            </ErrorState>
          )}
          <button type="submit" className="button call" disabled={calling || !door} aria-describedby="call-hint">
            <Mark size={56} />
            {w(calling ? portalWords.calling : portalWords.callButton)}
          </button>
          <p className="hint" id="call-hint">
            {w(portalWords.callButtonHint)}
          </p>
          <div className="field">
            <label htmlFor="call-phone">
              {w(portalWords.callPhone)}
              <span className="optional">{w(commonWords.optional)}</span>
            </label>
            <p className="hint" id="call-phone-hint">
              {w(portalWords.callPhoneHint)}
            </p>
            <input
              id="call-phone"
              className="input"
              type="tel"
              inputMode="tel"
              autoComplete="tel"
              value={phone}
              aria-describedby="call-phone-hint"
              onChange={({ target }) => {
                attempt.current = undefined;
                setPhone(target.value);
              }}
            />
          </div>
        </form>
        <p className="unseen" role="status">
          {calling ? w(portalWords.calling) : ''}
        </p>
      </section>
    </Page>
  );
};

export default Call;
