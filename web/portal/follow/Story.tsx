import type { FollowedCase } from '../../shared/api/shapes.ts';
import { useWords } from '../../shared/language.tsx';
import { Photos } from '../../shared/photos/Photos.tsx';
import { Timeline } from '../../shared/Timeline.tsx';
import { caseWords } from '../../shared/words/case.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { photoOf } from '../ask.ts';
import { partsOf } from './parts-of.ts';

type Happening = FollowedCase['timeline'][number];

/** Whether the caller did it, as the API names them. */
export const isMine = ({ by }: Happening): boolean => by.zh === caseWords.you.zh;

/** Newest first; what happened in the same moment stays in its order, the later above. */
export const newestFirst = (timeline: readonly Happening[]): readonly Happening[] => [...timeline].reverse();

/** What has happened to a matter, in plain words with photos. */
export const Story = ({ token, timeline, again }: { token: string; timeline: readonly Happening[]; again: () => void }) => {
  const w = useWords();
  const source = photoOf(token);
  const happened = newestFirst(timeline).map((one, index, all) => {
    const { head, said } = partsOf(w(one.words));
    return {
      key: `${one.at} ${all.length - index}`,
      at: one.at,
      who: w(one.by),
      what: head,
      side: isMine(one) ? ('call' as const) : ('answer' as const),
      body: (
        <>
          {said && <p className="happened-said">{said}</p>}
          <Photos photos={one.photos} source={source} />
        </>
      ),
    };
  });
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{w(caseWords.timeline)}</h2>
      <Timeline happened={happened} />
      <p>
        <button type="button" className="link" onClick={again}>
          {w(portalWords.refresh)}
        </button>
      </p>
    </section>
  );
};
