import type { FollowedCase } from '../../shared/api/shapes.ts';
import { useWords } from '../../shared/language.tsx';
import { Ring } from '../../shared/Ring.tsx';
import { dueWords } from '../../shared/time-words.ts';
import { useNow } from '../../shared/useNow.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { Go } from '../router.tsx';
import { Page } from '../shell/Page.tsx';
import { ActionForm } from './ActionForm.tsx';
import { ShareLink } from './ShareLink.tsx';

/** Right after sending: the number, the link, what happens next; after a call first of all room for a few words more. */
export const Fresh = ({
  token,
  matter,
  called,
  done,
}: {
  token: string;
  matter: FollowedCase;
  called: boolean;
  done: (matter: FollowedCase) => void;
}) => {
  const w = useWords();
  const now = useNow();
  const add = called ? matter.actions.find(({ does }) => does === 'supply' || does === 'add') : undefined;
  const known = matter.place.point !== null || matter.place.address !== '';
  return (
    <Page
      title={w(called ? portalWords.called : portalWords.sent)}
      step="fresh"
      head={<Ring size={72} phase={matter.phase} mood="underway" />}
    >
      <p className="number">
        <span>{w(portalWords.sentNumber)}</span> <strong>{matter.number}</strong>
      </p>
      {called && <p>{w(known ? portalWords.calledPlace : add ? portalWords.calledNoPlace : portalWords.calledNoPlaceRing)}</p>}
      {add && (
        <section aria-labelledby="more">
          <h2 id="more">{w(portalWords.calledMore)}</h2>
          <ActionForm token={token} action={add} done={done} press={w(portalWords.calledMoreSend)} />
        </section>
      )}
      <section aria-labelledby="next">
        <h2 id="next">{w(portalWords.nextTitle)}</h2>
        <ol className="next">
          <li>{w(portalWords.next1)}</li>
          <li>{matter.due ? w(portalWords.next2, { due: w(dueWords(matter.due, now)) }) : w(portalWords.next2plain)}</li>
          <li>{w(portalWords.next3)}</li>
        </ol>
        <p>
          <Go to={`/c/${encodeURIComponent(token)}`} className={add ? 'button quiet' : 'button'}>
            {w(portalWords.seeIt)}
          </Go>
        </p>
      </section>
      <ShareLink token={token} number={matter.number} />
    </Page>
  );
};
