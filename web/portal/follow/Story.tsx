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
export const newestFirst = (timeline: readonly Happening[]): readonly Happening[] =>
  [...timeline].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).reverse();

/** What has happened to a matter, in plain words with photos; the report's own photos stand with its words. */
export const Story = ({ token, matter: { timeline, photos: own }, again }: { token: string; matter: FollowedCase; again: () => void }) => {
  const w = useWords();
  const source = photoOf(token);
  const shownBelow = new Set(own.map(({ id }) => id));
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
          <Photos photos={one.photos.filter(({ id }) => !shownBelow.has(id))} source={source} />
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
