import { useWords } from '../../shared/language.tsx';
import { stateOf } from './today.ts';
import { type ShownRow, termOf } from './types.ts';
import { peopleWords, zoneWords } from './words.ts';

/** From when to when a row is in force. */
export const Term = ({ row }: { row: ShownRow }) => {
  const w = useWords();
  const { from, until } = termOf(row);
  return (
    <span className="zone-term">
      {from} – {until ?? w(zoneWords.noEnd)}
    </span>
  );
};

/** A word for a row that has ended, has not begun, or whose holder is away. */
export const StateFlag = ({ row }: { row: ShownRow }) => {
  const w = useWords();
  const state = stateOf(row);
  if (state === 'past') return <span className="flag">{w(zoneWords.ended)}</span>;
  if (state === 'coming')
    return (
      <span className="flag" data-tone="river">
        {w(zoneWords.coming)}
      </span>
    );
  if ('away' in row && row.away)
    return (
      <span className="flag" data-tone="amber">
        {w(peopleWords.leave)}
      </span>
    );
  if ('signIn' in row && row.signIn !== 'own')
    return (
      <span className="flag" data-tone="amber">
        {w(row.signIn === 'none' ? peopleWords.signNone : peopleWords.signGiven)}
      </span>
    );
  return undefined;
};
