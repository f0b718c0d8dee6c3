import { useParams } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { roundWords } from '../words/rounds.ts';
import { useVisits } from './api.ts';
import { VisitLines } from './VisitLines.tsx';

/** One place, firm, unit or entry: every visit there and what was found, over time. */
export const SubjectPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const { kind, id } = useParams({ strict: false }) as { kind: string; id: string };
  const { data, error, refetch } = useVisits({ kind, subject: id, order: 'newest', limit: '500' });
  const title = data?.items[0] ? w(data.items[0].subject.title) : w(roundWords.subject);
  useTitle(title);
  if (!deeds.includes('rounds.see')) return <NoRight />;
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  const found = (data?.items ?? []).filter(({ failed }) => failed > 0).length;
  return (
    <div className="page day">
      <h1>{title}</h1>
      <p className="hint">{w(roundWords.subjectHow)}</p>
      {found > 0 && <p className="day-word">{w(roundWords.found, { n: found })}</p>}
      {data ? <VisitLines rows={data.items} /> : <Skeleton lines={8} />}
    </div>
  );
};
