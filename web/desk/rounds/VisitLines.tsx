import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { EmptyState } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { roundWords } from '../words/rounds.ts';
import type { VisitRow } from './api.ts';

export const tones = { planned: 'slate', done: 'jade', missed: 'vermilion', excused: 'slate', refused: 'vermilion' } as const;

/** Visits as lines: where, which round, how it stands, who and when; the line leads to the visit. */
export const VisitLines = ({ rows }: { rows: readonly VisitRow[] }) => {
  const w = useWords();
  if (rows.length === 0) return <EmptyState words={roundWords.none} />;
  return (
    <ul className="plain visit-lines">
      {rows.map(({ id, subject, roundTitle, stage, late, why, hidden, by, at, closes, failed, who }) => (
        <li key={id}>
          <Link to="/desk/rounds/visits/$id" params={{ id }}>
            <strong>{w(subject.title)}</strong>
            <span>{w(roundTitle)}</span>
          </Link>
          <span className="visit-line-facts">
            <span className="flag" data-tone={tones[stage]}>
              {w(roundWords[stage])}
              {late ? ` · ${w(roundWords.late)}` : ''}
            </span>
            {failed > 0 && (
              <span className="flag" data-tone="vermilion">
                {w(roundWords.found, { n: failed })}
              </span>
            )}
            {why !== 'schedule' && <span className="flag">{w(roundWords[why])}</span>}
            {hidden && <span className="flag">{w(roundWords.hidden)}</span>}
            <span className="hint">
              {by
                ? w(roundWords.by, { name: by })
                : who.length > 0
                  ? w(roundWords.who, { names: who.map(({ name }) => name).join('、') })
                  : w(subject.areaName)}
            </span>
            {at ? <When at={at} /> : <When at={closes} as="due" />}
          </span>
        </li>
      ))}
    </ul>
  );
};
