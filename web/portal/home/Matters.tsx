import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { moodOf } from '../../shared/phase.ts';
import { Ring } from '../../shared/Ring.tsx';
import { EmptyState } from '../../shared/states.tsx';
import { dueWords } from '../../shared/time-words.ts';
import { useNow } from '../../shared/useNow.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { meWords } from '../../shared/words/portal-me.ts';
import { readMatter } from '../ask.ts';
import { type Matter, matters } from '../matters.ts';
import { useSigned } from '../me/signed.tsx';
import { Go } from '../router.tsx';
import { useGiven } from '../shell/given.tsx';
import { useLoad } from '../useLoad.ts';

const Row = ({ matter }: { matter: Matter }) => {
  const w = useWords();
  const now = useNow();
  const { value, problem } = useLoad(readMatter, matter.token);
  const gone = problem && w(problem.status === 404 ? portalWords.mineUnknown : portalWords.mineGone);
  const due =
    value !== 'loading' && value.due && value.phase !== 'rating' && value.phase !== 'done'
      ? w(portalWords.byWhen, { due: w(dueWords(value.due, now)) })
      : undefined;
  return (
    <li>
      <Go to={`/c/${encodeURIComponent(matter.token)}`} className="mine-row" aria-busy={value === 'loading' && !problem}>
        <Ring size={44} phase={value === 'loading' ? 'intake' : value.phase} mood={value === 'loading' ? 'ended' : moodOf(value, now)} />
        <span>
          <strong>{value === 'loading' ? matter.words : w(value.told)}</strong>
          {due && <small>{due}</small>}
          <small className="mine-words">{value === 'loading' ? (gone ?? matter.number) : matter.words}</small>
        </span>
      </Go>
    </li>
  );
};

/** The newest matters of this phone and where each stands. */
export const Matters = () => {
  const w = useWords();
  const [known] = useState(matters);
  const [shown, show] = useState(3);
  const signed = useSigned();
  const { value: given } = useGiven();
  return (
    <section className="mine" aria-labelledby="mine">
      <h2 id="mine">{w(portalWords.mine)}</h2>
      {known.length === 0 ? (
        <EmptyState words={portalWords.mineEmpty} />
      ) : (
        <ul>
          {known.slice(0, shown).map((matter) => (
            <Row key={matter.token} matter={matter} />
          ))}
        </ul>
      )}
      {known.length > shown && (
        <button type="button" className="link" onClick={() => show(known.length)}>
          {w(portalWords.mineMore, { n: known.length - shown })}
        </button>
      )}
      {(signed !== '' || (given !== 'loading' && given.signIn)) && (
        <p>
          <Go to={signed === '' ? '/sign-in' : '/mine'} className="mine-way">
            {w(signed === '' ? meWords.title : meWords.mineAll)}
          </Go>
        </p>
      )}
    </section>
  );
};
