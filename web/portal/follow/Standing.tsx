import type { Problem } from '../../shared/api/problem.ts';
import type { FollowedCase } from '../../shared/api/shapes.ts';
import { grades } from '../../shared/form/widgets/stars.tsx';
import { useWords } from '../../shared/language.tsx';
import { moodOf } from '../../shared/phase.ts';
import { Ring } from '../../shared/Ring.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { useNow } from '../../shared/useNow.ts';
import { When } from '../../shared/When.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import { dropMatter } from '../matters.ts';
import { go } from '../router.tsx';
import { Page } from '../shell/Page.tsx';
import { DoNow, isAtOnce } from './DoNow.tsx';
import { partsOf } from './parts-of.ts';
import { Said } from './Said.tsx';
import { ShareLink } from './ShareLink.tsx';
import { isMine, newestFirst, Story } from './Story.tsx';

type StandingOf = Readonly<{
  token: string;
  matter: FollowedCase;
  stale: Problem | undefined;
  acted: boolean;
  done: (matter: FollowedCase) => void;
  again: () => void;
}>;

/** Where a matter stands: the sentence, until when, what I can do, what has happened, what I said. */
export const Standing = ({ token, matter, stale, acted, done, again }: StandingOf) => {
  const w = useWords();
  const now = useNow();
  const mood = moodOf(matter, now);
  const running = mood === 'underway' || mood === 'late' || mood === 'waiting';
  const grade = grades.find(({ score }) => score === matter.rating?.score);
  const waits = matter.actions.some(isAtOnce);
  const lastWord = newestFirst(matter.timeline).find((one) => !isMine(one) && partsOf(w(one.words)).said !== '');
  const doNow = <DoNow key={matter.stage} token={token} actions={matter.actions} lastWord={lastWord} done={done} />;
  return (
    <Page
      title={w(matter.told)}
      step={acted ? `acted ${matter.stage}` : 'standing'}
      wide
      head={<Ring size={72} phase={matter.phase} mood={mood} />}
    >
      <div className="matter">
        <div className="matter-main">
          {acted && (
            <p className="acted" role="status">
              {w(portalWords.actSent)}
            </p>
          )}
          {running && matter.due !== null && (
            <p className="due" data-mood={mood}>
              {w(mood === 'late' ? portalWords.pastDue : portalWords.latest)}
              <When at={matter.due} as="due" />
            </p>
          )}
          {matter.mergedInto && <p>{w(portalWords.mergedNumber, { number: matter.mergedInto })}</p>}
          {matter.rating && grade && (
            <p>{w(portalWords.rated, { grade: w(grade.words), solved: w(portalWords[`solved${matter.rating.solved}`]) })}</p>
          )}
          {stale && <ErrorState problem={stale} again={again} />}
          {waits && doNow}
          <Story token={token} matter={matter} again={again} />
        </div>
        <div className="matter-side">
          {!waits && doNow}
          <Said token={token} matter={matter} />
          <ShareLink token={token} number={matter.number} />
          <p>
            <button
              type="button"
              className="link"
              onClick={() => {
                dropMatter(token);
                go('/', true);
              }}
            >
              {w(portalWords.dropIt)}
            </button>
          </p>
        </div>
      </div>
    </Page>
  );
};
