import type { FollowedCase } from '../../shared/api/shapes.ts';
import { useWords } from '../../shared/language.tsx';
import { Photos } from '../../shared/photos/Photos.tsx';
import { When } from '../../shared/When.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import { photoOf } from '../ask.ts';

/** What the caller said at first: words, place, photos, number. */
export const Said = ({ token, matter }: { token: string; matter: FollowedCase }) => {
  const w = useWords();
  return (
    <section aria-labelledby="said" className="said">
      <h2 id="said">{w(portalWords.youSaid)}</h2>
      <p className="said-words">{matter.words || (matter.erased && w(portalWords.goneByTime))}</p>
      {matter.place.address && <p>{matter.place.address}</p>}
      <Photos photos={matter.photos} source={photoOf(token)} />
      <p className="hint">
        {w(matter.programmeTitle)} · {w(portalWords.number, { number: matter.number })} · <When at={matter.opened} />
      </p>
    </section>
  );
};
