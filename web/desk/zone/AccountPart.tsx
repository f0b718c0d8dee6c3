import { useState } from 'react';
import { postTitles } from '../../../core/zone/kind-titles.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { Section } from '../case/Section.tsx';
import { useWho } from '../shell/whoami.ts';
import { idPath, useChange, useSheet } from './api.ts';
import { EndAccount } from './EndAccount.tsx';
import { useNames } from './names.ts';
import { PostPart } from './PostPart.tsx';
import { RowForm } from './RowForm.tsx';
import { StateFlag, Term } from './Term.tsx';
import { stateOf } from './today.ts';
import type { Shown } from './types.ts';
import { peopleWords, zoneWords } from './words.ts';

const PostLine = ({ post, keeps }: { post: Shown['posts']; keeps: boolean }) => {
  const w = useWords();
  const names = useNames();
  return (
    <li>
      <p>
        <strong>{w(postTitles[post.kind])}</strong> {names.unit(post.unit)} · {names.area(post.area)} <StateFlag row={post} />
      </p>
      <p className="hint">
        <Term row={post} />
      </p>
      <PostPart post={post} keeps={keeps} />
    </li>
  );
};

/** Sets a password for somebody else and shows it once. */
const Password = ({ account }: { account: Shown['accounts'] }) => {
  const w = useWords();
  const [asked, ask] = useState(false);
  const [given, give] = useState('');
  const giving = useChange<{ password: string }>(({ password }) => give(password));
  const run = () => giving.mutate({ method: 'POST', path: idPath('accounts', account.id, '/password') });
  if (given !== '')
    return (
      <div className="notice" role="status">
        <p>{w(peopleWords.passwordIs, { name: account.name })}</p>
        <p className="zone-password">
          <code>{given}</code>{' '}
          <button type="button" className="button quiet" onClick={() => void navigator.clipboard.writeText(given)}>
            {w(peopleWords.copy)}
          </button>
        </p>
        <p>{w(peopleWords.passwordHow)}</p>
      </div>
    );
  const isFirst = account.signIn === 'none';
  return (
    <>
      {giving.error && (
        <ErrorState problem={giving.error}>
          {giving.error.faults.map(({ words }) => (
            <p key={words}>{words}</p>
          ))}
        </ErrorState>
      )}
      {asked && <p>{w(peopleWords.resetSure)}</p>}
      <button
        type="button"
        className="button quiet"
        aria-disabled={giving.isPending}
        onClick={() => (isFirst || asked ? run() : ask(true))}
      >
        {w(isFirst ? peopleWords.givePassword : peopleWords.resetPassword)}
      </button>
    </>
  );
};

/** An account's posts, how it signs in, and its end. */
export const AccountPart = ({ account, keeps }: { account: Shown['accounts']; keeps: boolean }) => {
  const w = useWords();
  const { account: me } = useWho();
  const { data: posts = [] } = useSheet('posts');
  const [doing, set] = useState<'add' | 'end' | 'nothing'>('nothing');
  const stop = () => set('nothing');
  const own = posts
    .filter((post) => post.account === account.id)
    .toSorted((a, b) => Number(stateOf(a) === 'past') - Number(stateOf(b) === 'past'));
  const isOver = account.until !== undefined;
  const mayChange = keeps && !isOver && account.id !== me.id;
  if (doing === 'end') return <EndAccount account={account} done={stop} cancel={stop} />;
  return (
    <>
      <Section title={w(peopleWords.posts)}>
        {own.length === 0 && <p className="hint">{w(peopleWords.noPosts)}</p>}
        <ul className="plain zone-posts">
          {own.map((post) => (
            <PostLine key={post.id} post={post} keeps={mayChange} />
          ))}
        </ul>
        {doing === 'add' ? (
          <RowForm sheet="posts" row="new" given={{ account: account.id, unit: account.unit }} done={stop} cancel={stop} />
        ) : (
          mayChange && (
            <button type="button" className="button quiet" onClick={() => set('add')}>
              {w(peopleWords.addPost)}
            </button>
          )
        )}
      </Section>
      {mayChange && (
        <Section title={w(peopleWords.signIn)}>
          <div className="zone-ways">
            <Password account={account} />
            <button type="button" className="button quiet" onClick={() => set('end')}>
              {w(peopleWords.endAccount)}
            </button>
          </div>
        </Section>
      )}
      {isOver && <p className="hint">{w(zoneWords.endsOn, { date: account.until ?? '' })}</p>}
    </>
  );
};
