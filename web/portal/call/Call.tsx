import { type FormEvent, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Mark } from '../../shared/Mark.tsx';
import { recall } from '../../shared/remembered.ts';
import { ErrorState } from '../../shared/states.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { Danger } from '../shell/Danger.tsx';
import { useGiven } from '../shell/given.tsx';
import { Page } from '../shell/Page.tsx';
import { type Said, useCall } from './useCall.ts';

const isText = (kept: unknown): kept is string => typeof kept === 'string';

/** 110, 119 and 120 first; then one button, and beside it what helps whoever comes. */
const Call = () => {
  const w = useWords();
  const { value, problem: unread, again } = useGiven();
  const [said, say] = useState<Said>(() => ({ words: '', phone: recall('phone', '', isText) }));
  const door = value === 'loading' ? undefined : (value.programmes.find(({ call }) => call) ?? value.programmes[0]);
  const { call, calling, problem } = useCall(door, said);

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
              maxLength={40}
              value={said.phone}
              aria-describedby="call-phone-hint"
              onChange={({ target }) => say({ ...said, phone: target.value })}
            />
          </div>
          <div className="field">
            <label htmlFor="call-words">
              {w(portalWords.callSay)}
              <span className="optional">{w(commonWords.optional)}</span>
            </label>
            <input
              id="call-words"
              className="input"
              type="text"
              maxLength={500}
              value={said.words}
              onChange={({ target }) => say({ ...said, words: target.value })}
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
