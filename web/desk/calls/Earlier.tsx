import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { When } from '../../shared/When.tsx';
import type { CallCard } from '../api/types.ts';
import { callWords } from '../words/calls.ts';

/** What this number called about before, of what the reader may see. */
export const Earlier = ({ cases }: { cases: CallCard['earlier'] }) => {
  const w = useWords();
  if (cases.length === 0) return <p className="call-none">{w(callWords.none)}</p>;
  return (
    <section aria-label={w(callWords.earlier)}>
      <h3>{w(callWords.earlierCount, { n: String(cases.length) })}</h3>
      <ol className="plain call-earlier">
        {cases.map(({ id, words, stage, phase, opened }) => (
          <li key={id}>
            <Link to="/desk/cases/$id" params={{ id }}>
              {words}
            </Link>
            <span className="flag" data-tone={phase === 'done' ? 'slate' : 'river'}>
              {w(stage)}
            </span>
            <When at={opened} />
          </li>
        ))}
      </ol>
    </section>
  );
};
