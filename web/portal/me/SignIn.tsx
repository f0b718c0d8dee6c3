import { type FormEvent, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { recall, remember } from '../../shared/remembered.ts';
import { ErrorState } from '../../shared/states.tsx';
import { useNow } from '../../shared/useNow.ts';
import { commonWords } from '../../shared/words/common.ts';
import { meWords } from '../../shared/words/portal-me.ts';
import { go } from '../router.tsx';
import { useGiven } from '../shell/given.tsx';
import { Page } from '../shell/Page.tsx';
import { askForCode, signIn } from './ask.ts';
import { keepSigned } from './signed.tsx';

const isText = (kept: unknown): kept is string => typeof kept === 'string';

type Sent = Readonly<{ phone: string; until: number; minutes: number }>;

/** What went wrong, said for this page. */
const Trouble = ({ problem }: { problem: Problem }) => {
  const w = useWords();
  const own = problem.code === 'wrong-code' ? meWords.wrong : problem.code === 'too-often' ? meWords.often : undefined;
  if (!own && problem.faults.length === 0) return <ErrorState problem={problem} />;
  return (
    <div className="trouble" role="alert">
      {own ? <p>{w(own)}</p> : problem.faults.map(({ words }) => <p key={words}>{words}</p>)}
    </div>
  );
};

const AskPhone = ({ done, phone: known }: { done: (sent: Sent) => void; phone: string }) => {
  const w = useWords();
  const [phone, write] = useState(known);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const press = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const { lives, again } = await askForCode(phone);
      done({ phone: phone.trim(), until: Date.now() + again * 1000, minutes: Math.round(lives / 60) });
    } catch (thrown) {
      setProblem(asProblem(thrown));
      setBusy(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => void press(event)}>
      {problem && <Trouble problem={problem} />}
      <div className="field">
        <label className="label" htmlFor="sign-phone">
          {w(meWords.phone)}
        </label>
        <p className="hint" id="sign-phone-hint">
          {w(meWords.phoneHint)}
        </p>
        <input
          id="sign-phone"
          className="input"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={40}
          value={phone}
          aria-describedby="sign-phone-hint"
          onChange={({ target }) => write(target.value)}
        />
      </div>
      <div className="press">
        <button type="submit" className="button" disabled={busy}>
          {w(busy ? commonWords.sending : meWords.send)}
        </button>
      </div>
    </form>
  );
};

const Again = ({ until, press }: { until: number; press: () => void }) => {
  const w = useWords();
  const now = useNow(1_000);
  const left = Math.ceil((until - now.getTime()) / 1000);
  if (left > 0) return <p className="hint">{w(meWords.againIn, { seconds: left })}</p>;
  return (
    <button type="button" className="link" onClick={press}>
      {w(meWords.again)}
    </button>
  );
};

const AskCode = ({ sent, after, back, renew }: { sent: Sent; after: string; back: () => void; renew: (sent: Sent) => void }) => {
  const w = useWords();
  const { value } = useGiven();
  const [code, write] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const work = async (what: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    await what().catch((thrown: unknown) => setProblem(asProblem(thrown)));
    setBusy(false);
  };
  const enter = (event: FormEvent) => {
    event.preventDefault();
    void work(async () => {
      const { resident } = await signIn(sent.phone, code);
      remember('phone', sent.phone);
      keepSigned(resident?.phone ?? sent.phone);
      go(after, true);
    });
  };
  const again = () =>
    void work(async () => {
      const next = await askForCode(sent.phone);
      renew({ ...sent, until: Date.now() + next.again * 1000 });
    });
  return (
    <form noValidate onSubmit={enter}>
      <p role="status">{w(meWords.sent, { phone: sent.phone, minutes: sent.minutes })}</p>
      {value !== 'loading' && value.zone.demo && <p className="kept">{w(meWords.demo)}</p>}
      {problem && <Trouble problem={problem} />}
      <div className="field">
        <label className="label" htmlFor="sign-code">
          {w(meWords.code)}
        </label>
        <p className="hint" id="sign-code-hint">
          {w(meWords.codeHint)}
        </p>
        <input
          id="sign-code"
          className="input"
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          value={code}
          aria-describedby="sign-code-hint"
          onChange={({ target }) => write(target.value)}
        />
      </div>
      <div className="press">
        <button type="submit" className="button" disabled={busy}>
          {w(busy ? commonWords.sending : meWords.enter)}
        </button>
        <button type="button" className="button plain" onClick={back}>
          {w(meWords.otherPhone)}
        </button>
      </div>
      <Again until={sent.until} press={again} />
    </form>
  );
};

/** Two short questions: the number, and the code that came to it. Nobody has to. */
const SignIn = ({ after }: { after: string }) => {
  const w = useWords();
  const [phone] = useState(() => recall('phone', '', isText));
  const [sent, setSent] = useState<Sent>();
  return (
    <Page title={w(meWords.title)} step={sent ? 'code' : 'phone'}>
      <p className="lead">{w(meWords.why)}</p>
      {sent ? (
        <AskCode sent={sent} after={after} renew={setSent} back={() => setSent(undefined)} />
      ) : (
        <AskPhone phone={phone} done={setSent} />
      )}
    </Page>
  );
};

export default SignIn;
