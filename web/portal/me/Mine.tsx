import { type FormEvent, useEffect, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import { keptWords } from '../../shared/words/portal-kept.ts';
import { meWords } from '../../shared/words/portal-me.ts';
import { matters } from '../matters.ts';
import { Go, go } from '../router.tsx';
import { Page } from '../shell/Page.tsx';
import { useLoad } from '../useLoad.ts';
import { addMatter, type MyMatters, readMine, signOut } from './ask.ts';
import { MatterRow } from './MatterRow.tsx';
import { keepSigned, masked, useSigned } from './signed.tsx';
import { Wish } from './Wish.tsx';

/** The secret part of whatever somebody pasted: a whole address, its end, or the token alone. */
export const tokenIn = (pasted: string): string => pasted.trim().split('#')[0]?.split('?')[0]?.split('/').filter(Boolean).at(-1) ?? '';

const AddOne = ({ put }: { put: (mine: MyMatters) => void }) => {
  const w = useWords();
  const [link, write] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const press = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(undefined);
    try {
      put(await addMatter(tokenIn(link)));
      write('');
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  };
  return (
    <details className="add-one">
      <summary>{w(meWords.add)}</summary>
      <form noValidate onSubmit={(event) => void press(event)}>
        {problem?.kind === 'refused' && (
          <div className="trouble" role="alert">
            <p>{w(meWords.addWrong)}</p>
          </div>
        )}
        {problem && problem.kind !== 'refused' && <ErrorState problem={problem} />}
        <div className="field">
          <label className="label" htmlFor="add-link">
            {w(meWords.addHint)}
          </label>
          <input id="add-link" className="input" type="text" maxLength={300} value={link} onChange={({ target }) => write(target.value)} />
        </div>
        <div className="press">
          <button type="submit" className="button quiet">
            {w(meWords.addIt)}
          </button>
        </div>
      </form>
    </details>
  );
};

/** What this phone remembers and the account does not. */
const Bring = ({ mine, put }: { mine: MyMatters; put: (mine: MyMatters) => void }) => {
  const w = useWords();
  const [busy, setBusy] = useState(false);
  const here = matters().filter(({ number }) => !mine.items.some((one) => one.number === number));
  if (here.length === 0) return undefined;
  const press = async () => {
    setBusy(true);
    for (const { token } of here) await addMatter(token).then(put, () => undefined);
    setBusy(false);
  };
  return (
    <button type="button" className="button quiet" disabled={busy} onClick={() => void press()}>
      {w(meWords.bring, { n: here.length })}
    </button>
  );
};

/** All of my matters, on any phone. */
const Mine = () => {
  const w = useWords();
  const signed = useSigned();
  const { value, problem, again, put } = useLoad(readMine, 'mine');
  const over = problem?.status === 401;
  useEffect(() => {
    if (!over) return;
    keepSigned('');
    go('/sign-in', true);
  }, [over]);
  const leave = async () => {
    await signOut().catch(() => undefined);
    keepSigned('');
    go('/');
  };
  return (
    <Page title={w(meWords.mine)}>
      {signed !== '' && (
        <p className="signed">
          {w(meWords.signedInAs, { phone: masked(signed) })}{' '}
          <button type="button" className="link" onClick={() => void leave()}>
            {w(meWords.signOut)}
          </button>
        </p>
      )}
      {problem && !over && <ErrorState problem={problem} again={again} />}
      {value === 'loading' ? (
        !problem && <Skeleton lines={5} />
      ) : (
        <section className="mine" aria-label={w(meWords.mine)}>
          {value.items.length === 0 ? (
            <EmptyState words={meWords.none} />
          ) : (
            <ul>
              {value.items.map((matter) => (
                <MatterRow key={matter.link} matter={matter} />
              ))}
            </ul>
          )}
          <Bring mine={value} put={put} />
          <AddOne put={put} />
          <Wish />
          <Go to="/kept" className="link kept-way">
            {w(keptWords.go)}
          </Go>
        </section>
      )}
      <div className="press">
        <Go to="/report" className="button">
          {w(portalWords.report)}
        </Go>
      </div>
    </Page>
  );
};

export default Mine;
