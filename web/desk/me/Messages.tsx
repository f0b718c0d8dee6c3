import { type FormEvent, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { Section } from '../case/Section.tsx';
import { type MyMessages, useChoose, useMyMessages } from '../inbox/api.ts';
import { inboxWords } from '../words/inbox.ts';

const reachWords = {
  off: inboxWords.off,
  app: inboxWords.app,
  sms: inboxWords.bySms,
  chat: inboxWords.byChat,
  email: inboxWords.byEmail,
};
type Reach = keyof typeof reachWords;
const all = Object.keys(reachWords) as Reach[];
const ways = ['sms', 'email', 'chat'] as const;
const types = { sms: 'tel', email: 'email', chat: 'text' };

const Form = ({ kept }: { kept: MyMessages }) => {
  const w = useWords();
  const choose = useChoose();
  const [addresses, write] = useState({ sms: kept.sms, email: kept.email, chat: kept.chat });
  const [chosen, pick] = useState(() => Object.fromEntries(kept.topics.map(({ topic, reach }) => [topic, reach])) as Record<string, Reach>);
  const faultsOf = (path: string) => (choose.error?.faults.filter((one) => one.path === path) ?? []).map(({ words }) => words).join(' ');
  const shut = (way: (typeof ways)[number]) => kept.ways.find((one) => one.way === way && !one.open)?.why;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose.mutate({ ...addresses, topics: chosen });
  };
  return (
    <form noValidate className="form" onSubmit={submit}>
      {choose.error && choose.error.faults.length === 0 && <ErrorState problem={choose.error} />}
      <fieldset className="field">
        <legend className="label">{w(inboxWords.addresses)}</legend>
        {ways.map((way) => (
          <div className="field" key={way}>
            <label htmlFor={`reach-${way}`}>{w(inboxWords[way])}</label>
            <input
              id={`reach-${way}`}
              className="input"
              type={types[way]}
              maxLength={200}
              value={addresses[way]}
              aria-invalid={faultsOf(way) !== ''}
              aria-describedby={`reach-${way}-way reach-${way}-fault`}
              onChange={({ target }) => write({ ...addresses, [way]: target.value })}
            />
            <p className="hint" id={`reach-${way}-way`}>
              {w(shut(way) ?? inboxWords.wayOpen)}
            </p>
            <p className="fault" id={`reach-${way}-fault`} role="status">
              {faultsOf(way)}
            </p>
          </div>
        ))}
      </fieldset>
      {kept.topics.map(({ topic, title, must }) => (
        <div className="field reach" key={topic}>
          <label htmlFor={`reach-of-${topic}`}>{w(title)}</label>
          <select
            id={`reach-of-${topic}`}
            className="input"
            value={chosen[topic] ?? 'app'}
            aria-describedby={`reach-of-${topic}-fault reach-of-${topic}-why`}
            onChange={({ target }) => pick({ ...chosen, [topic]: target.value as Reach })}
          >
            {all
              .filter((reach) => reach !== 'off' || must === null)
              .map((reach) => (
                <option key={reach} value={reach}>
                  {w(reachWords[reach])}
                </option>
              ))}
          </select>
          <p className="fault" id={`reach-of-${topic}-fault`} role="status">
            {faultsOf(`topics.${topic}`)}
          </p>
          {must && (
            <p className="hint" id={`reach-of-${topic}-why`}>
              {w(must)}
            </p>
          )}
        </div>
      ))}
      <p className="hint">{w(inboxWords.quiet)}</p>
      <div className="form-end">
        <button type="submit" className="button" aria-disabled={choose.isPending}>
          {w(inboxWords.save)}
        </button>
        <span role="status">{choose.isSuccess && <span className="shift-done">✓ {w(inboxWords.saved)}</span>}</span>
      </div>
    </form>
  );
};

/** By which way I hear of what; what cannot be turned off says why. */
export const Messages = () => {
  const w = useWords();
  const { data, error, refetch } = useMyMessages();
  return (
    <div id="messages">
      <Section title={w(inboxWords.choose)}>
        <p className="hint">{w(inboxWords.chooseHow)}</p>
        {error && !data && <ErrorState problem={error} again={() => void refetch()} />}
        {data ? <Form kept={data} /> : !error && <Skeleton lines={6} />}
      </Section>
    </div>
  );
};
