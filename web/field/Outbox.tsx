import { useState } from 'react';
import { useWords } from '../shared/language.tsx';
import { When } from '../shared/When.tsx';
import { sendAll, signOut, takeBack, useField } from './keep/store.ts';
import type { Waiting } from './keep/types.ts';
import { go } from './router.ts';
import { fieldWords } from './words.ts';

const One = ({ one }: { one: Waiting }) => {
  const w = useWords();
  const { title, done, trouble } = one;
  return (
    <li data-trouble={trouble !== undefined}>
      <strong>{title}</strong>
      <span className="hint">
        <When at={done} />
        {!trouble && ` · ${w(fieldWords.waitsFor)}`}
      </span>
      {trouble && (
        <>
          <p className="fault">{[w(fieldWords.notTaken), trouble.told, ...trouble.faults].join(' ')}</p>
          <span className="outbox-ways">
            <button type="button" className="button quiet" onClick={() => void sendAll(true)}>
              {w(fieldWords.again)}
            </button>
            {one.kind === 'visit' && (
              <button type="button" className="button quiet" onClick={() => void takeBack(one).then(() => go(`/field/visit/${one.visit}`))}>
                {w(fieldWords.putRight)}
              </button>
            )}
          </span>
        </>
      )}
    </li>
  );
};

/** What waits and what has arrived; and leaving, which takes today off the phone. */
export const Outbox = () => {
  const w = useWords();
  const { waiting, arrived, sending, network } = useField();
  const [leaving, leave] = useState(false);
  return (
    <article className="visit-page outbox">
      <h1>{w(fieldWords.outbox)}</h1>
      {waiting.length === 0 && <p className="field-note">{w(fieldWords.nothingWaits)}</p>}
      <ul className="outbox-list">
        {waiting.map((one) => (
          <One key={one.id} one={one} />
        ))}
      </ul>
      {waiting.length > 0 && (
        <button type="button" className="button" aria-disabled={sending} onClick={() => !sending && void sendAll(true)}>
          {w(sending ? fieldWords.sending : network === 'away' ? fieldWords.waitsFor : fieldWords.sendNow)}
        </button>
      )}
      {arrived.length > 0 && (
        <section aria-labelledby="arrived">
          <h2 id="arrived">
            {w(fieldWords.arrived)} · {arrived.length}
          </h2>
          <ul className="outbox-list">
            {arrived.map(({ id, title, at, number, beside, visit }) => (
              <li key={id}>
                <span>
                  <span aria-hidden="true">✓</span> {title} {number}
                </span>
                <span className="hint">
                  <When at={at} />
                </span>
                {beside && (
                  <p className="field-note">
                    {w(fieldWords.beside)} {visit && <a href={`/desk/rounds/visits/${visit}`}>{w(fieldWords.sideBySide)}</a>}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="outbox-leave">
        {leaving && (
          <p className="hint">{w(waiting.length > 0 ? fieldWords.signOutUnsent : fieldWords.signOutHow, { n: waiting.length })}</p>
        )}
        <button
          type="button"
          className="button quiet"
          aria-disabled={leaving && waiting.length > 0}
          onClick={() => {
            if (!leaving) return leave(true);
            if (waiting.length === 0) void signOut();
          }}
        >
          {w(fieldWords.signOut)}
        </button>
      </section>
    </article>
  );
};
