import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { exactWords } from '../../shared/time-words.ts';
import { useTitle } from '../shell/useTitle.ts';
import { caseWords } from '../words/case.ts';
import { dayWords } from '../words/day.ts';
import { useUnanswered } from './api.ts';

/** Leaders' words that nobody has answered, those whose date has passed first. */
export const LeaderWordsPage = () => {
  const w = useWords();
  const { data, error, refetch } = useUnanswered();
  useTitle(w(dayWords.leaderWords));
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  return (
    <div className="page day">
      <h1>{w(dayWords.leaderWords)}</h1>
      <p className="hint">{w(dayWords.leaderHow)}</p>
      {!data && <Skeleton lines={6} />}
      {data?.length === 0 && <EmptyState words={dayWords.leaderNone} />}
      <ul className="plain day-words">
        {(data ?? []).map(({ row, at, by, words, to, until, late }) => (
          <li key={row.id + at}>
            <Link to="/desk/cases/$id" params={{ id: row.id }}>
              <span className="day-said">{words}</span>
              <span className="day-facts">
                {late && (
                  <span className="flag" data-tone="vermilion">
                    {w(dayWords.leaderLate)}
                  </span>
                )}
                <span>{w(dayWords.leaderBy, { by })}</span>
                {to && <span>{w(dayWords.leaderTo, { unit: w(to) })}</span>}
                {until && (
                  <span>
                    {w(caseWords.leaderUntil)} {w(exactWords(until))}
                  </span>
                )}
              </span>
              <span className="hint">
                {row.number} · {row.excerpt}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};
