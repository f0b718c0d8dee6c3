import { useWords } from '../../shared/language.tsx';
import { moodOf } from '../../shared/phase.ts';
import { Ring } from '../../shared/Ring.tsx';
import { dueWords } from '../../shared/time-words.ts';
import { useNow } from '../../shared/useNow.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { meWords } from '../../shared/words/portal-me.ts';
import { Go } from '../router.tsx';
import type { MyMatters } from './ask.ts';

/** One matter of somebody's own, or of their firm: how it stands first, then by when, then what it is. */
export const MatterRow = ({ matter }: { matter: MyMatters['items'][number] }) => {
  const w = useWords();
  const now = useNow();
  const { link, told, words, number, due, phase, mine, programmeTitle } = matter;
  return (
    <li>
      <Go to={link} className="mine-row">
        <Ring size={44} phase={phase} mood={moodOf(matter, now)} />
        <span>
          <strong>{w(told)}</strong>
          {mine && <small className="waits">{w(meWords.waits)}</small>}
          {!mine && due && phase !== 'rating' && phase !== 'done' && <small>{w(portalWords.byWhen, { due: w(dueWords(due, now)) })}</small>}
          <small className="mine-words">{words || number}</small>
          <small>
            {w(programmeTitle)} · {number}
          </small>
        </span>
      </Go>
    </li>
  );
};
