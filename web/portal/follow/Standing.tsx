import type { Problem } from '../../shared/api/problem.ts';
import type { FollowedCase } from '../../shared/api/shapes.ts';
import { grades } from '../../shared/form/widgets/stars.tsx';
import { useWords } from '../../shared/language.tsx';
import { moodOf } from '../../shared/phase.ts';
import { Photos } from '../../shared/photos/Photos.tsx';
import { Ring } from '../../shared/StageSentence.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { Timeline } from '../../shared/Timeline.tsx';
import { useNow } from '../../shared/useNow.ts';
import { When } from '../../shared/When.tsx';
import { caseWords } from '../../shared/words/case.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { photoOf } from '../ask.ts';
import { dropMatter } from '../matters.ts';
import { go } from '../router.tsx';
import { Page } from '../shell/Page.tsx';
import { DoNow, isAtOnce } from './DoNow.tsx';
import { ShareLink } from './ShareLink.tsx';

type StandingOf = Readonly<{ token: string; matter: FollowedCase; stale: Problem | undefined; acted: boolean; done: (matter: FollowedCase) => void; again: () => void }>;

/** Where a matter stands: the sentence, until when, what I can do, what has happened, what I said. */
export const Standing = ({ token, matter, stale, acted, done, again }: StandingOf) => {
  const w = useWords();
  const now = useNow();
  const source = photoOf(token);
  const mood = moodOf(matter, now);
  const isMine = ({ mine, by }: FollowedCase['timeline'][number]) => mine ?? by.zh === caseWords.you.zh;
  const told = [...matter.timeline].sort((a, b) => b.at.localeCompare(a.at));
  const asked = told.find((one) => !isMine(one));
  const grade = grades.find(({ score }) => score === matter.rating?.score);
  const running = matter.due !== null && (mood === 'underway' || mood === 'late' || mood === 'waiting');
  const waits = matter.actions.some(isAtOnce);
  const doNow = <DoNow key={matter.stage} token={token} actions={matter.actions} asked={asked && w(asked.words)} done={done} />;
  return (
    <Page title={w(matter.told)} step={acted ? `acted ${matter.stage}` : 'standing'} wide head={<Ring size={72} phase={matter.phase} mood={mood} />}>
      <div className="matter">
        <div className="matter-main">
          {acted && <p className="acted" role="status">{w(portalWords.actSent)}</p>}
          {running && matter.due && <p className="due" data-mood={mood}>{mood === 'late' ? w(portalWords.pastDue) : w(portalWords.latest)}<When at={matter.due} as="due" /></p>}
          {matter.mergedInto && <p>{w(portalWords.mergedNumber, { number: matter.mergedInto })}</p>}
          {matter.rating && grade && <p>{w(portalWords.rated, { grade: w(grade.words), solved: w(portalWords[`solved${matter.rating.solved}`]) })}</p>}
          {stale && <ErrorState problem={stale} again={again} />}
          {waits && doNow}
          <section aria-labelledby="happened">
            <h2 id="happened">{w(caseWords.timeline)}</h2>
            <Timeline
              happened={told.map((one, index) => ({
                key: `${one.at} ${index}`, at: one.at, who: w(one.by), what: w(one.words), side: isMine(one) ? 'call' : 'answer',
                body: <Photos photos={one.photos} source={source} />,
              }))}
            />
            <p><button type="button" className="link" onClick={again}>{w(portalWords.refresh)}</button></p>
          </section>
        </div>
        <div className="matter-side">
          {!waits && doNow}
          <section aria-labelledby="said" className="said">
            <h2 id="said">{w(portalWords.youSaid)}</h2>
            <p className="said-words">{matter.words}</p>
            {matter.place.address && <p>{matter.place.address}</p>}
            <Photos photos={matter.photos} source={source} />
            <p className="hint">{w(matter.programmeTitle)} · {w(portalWords.number, { number: matter.number })} · <When at={matter.opened} /></p>
          </section>
          <ShareLink token={token} number={matter.number} />
          <p><button type="button" className="link" onClick={() => { dropMatter(token); go('/', true); }}>{w(portalWords.dropIt)}</button></p>
        </div>
      </div>
    </Page>
  );
};
