import { useWords } from '../../shared/language.tsx';
import { Section } from '../case/Section.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { meWords } from '../words/sign-in.ts';
import { Leave } from './Leave.tsx';
import { Looks } from './Looks.tsx';
import { Messages } from './Messages.tsx';
import { Password } from './Password.tsx';
import { Second } from './Second.tsx';
import { SignIns } from './SignIns.tsx';

/** A person's own page: posts, how the desk looks, and what keeps the account theirs. */
export const MePage = () => {
  const w = useWords();
  const { account, posts, secondFactor } = useWho();
  useTitle(w(meWords.title));
  return (
    <div className="page me">
      <h1>
        {account.name} <span className="hint">{account.username}</span>
      </h1>
      <div className="me-columns">
        <div>
          <Section title={w(meWords.posts)}>
            <p className="hint">{w(posts.length === 0 ? meWords.noPosts : meWords.postsHow)}</p>
            <ul className="plain posts">
              {posts.map(({ id, title, unitName, areaName }) => (
                <li key={id}>
                  <strong>{w(title)}</strong>
                  <span>
                    {w(unitName)} · {w(areaName)}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
          <Looks />
          <Messages />
        </div>
        <div>
          <Second on={secondFactor} />
          <Password />
        </div>
      </div>
      <SignIns />
      <Leave />
    </div>
  );
};
