import { useState } from 'react';
import type { CallerAction, FollowedCase } from '../../shared/api/shapes.ts';
import { useWords } from '../../shared/language.tsx';
import { Photos } from '../../shared/photos/Photos.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import type { Words } from '../../shared/words/t.ts';
import { photoOf } from '../ask.ts';
import { ActionForm } from './ActionForm.tsx';
import { partsOf } from './parts-of.ts';

/** What callers call the things they do; anything a programme adds keeps its own title. */
const said: Readonly<Record<string, Words>> = {
  supply: portalWords.supplyAct,
  rate: portalWords.rateAct,
  withdraw: portalWords.withdrawAct,
  reopen: portalWords.reopenAct,
};

/** The one thing that is waited for: an answer to a question, a rating. */
export const isAtOnce = ({ main, does }: CallerAction) => main && (does === 'rate' || does === 'supply');

/** What can be done now: the one thing that is waited for stands open below what was last said, the others behind a press. */
export const DoNow = ({
  token,
  actions,
  lastWord,
  done,
}: {
  token: string;
  actions: readonly CallerAction[];
  lastWord: FollowedCase['timeline'][number] | undefined;
  done: (matter: FollowedCase) => void;
}) => {
  const w = useWords();
  const [open, setOpen] = useState('none');
  const titleOf = ({ does, title }: CallerAction) => w(said[does] ?? title);
  if (actions.length === 0) return undefined;
  const first = actions.find(isAtOnce);
  return (
    <section className="do-now" aria-labelledby="do-now">
      <h2 id="do-now">{first ? titleOf(first) : w(portalWords.doNow)}</h2>
      {first && lastWord && (
        <blockquote>
          {partsOf(w(lastWord.words)).said}
          <Photos photos={lastWord.photos} source={photoOf(token)} />
        </blockquote>
      )}
      {first && <ActionForm key={first.id} token={token} action={first} done={done} press={w(portalWords.sendIt)} />}
      <div className="others">
        {actions
          .filter((action) => action !== first)
          .map((action) =>
            open === action.id ? (
              <div key={action.id} className="opened">
                <h3>{titleOf(action)}</h3>
                {action.does === 'withdraw' && <p>{w(portalWords.withdrawSure)}</p>}
                <ActionForm
                  token={token}
                  action={action}
                  done={done}
                  press={titleOf(action)}
                  cancel={() => setOpen('none')}
                  quiet={first !== undefined}
                />
              </div>
            ) : (
              <button key={action.id} type="button" className={first ? 'link' : 'button quiet'} onClick={() => setOpen(action.id)}>
                {titleOf(action)}
              </button>
            ),
          )}
      </div>
    </section>
  );
};
