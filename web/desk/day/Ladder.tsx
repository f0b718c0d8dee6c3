import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { dayWords } from '../words/day.ts';
import { useLadder } from './api.ts';
import { CaseLines } from './CaseLines.tsx';

const titles = {
  warned: dayWords.warned,
  late: dayWords.late2,
  urged: dayWords.urged,
  supervised: dayWords.supervised,
  criticised: dayWords.criticised,
} as const;

/** 预警 → 超期 → 催办 → 督办 → 通报 as steps that rise, and under each the cases that stand on it. */
export const LadderPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const { data, error, refetch } = useLadder();
  useTitle(w(dayWords.ladder));
  if (!deeds.includes('supervise')) return <NoRight />;
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  const whole = (data ?? []).reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="page day ladder-page">
      <h1>{w(dayWords.ladder)}</h1>
      <p className="hint">{w(dayWords.ladderHow)}</p>
      {!data && <Skeleton lines={8} />}
      {data && whole === 0 && <EmptyState words={dayWords.ladderNone} />}
      {data && whole > 0 && (
        <ol className="plain ladder">
          {data.map(({ rung, count, items }) => (
            <li key={rung} className="ladder-step" data-rung={rung}>
              <h2>
                <span className="ladder-name">{w(titles[rung])}</span>
                <span className="ladder-count">{w(dayWords.cases, { n: count >= 1_000 ? '999+' : count })}</span>
              </h2>
              {items.length === 0 && <p className="hint">{w(dayWords.stepNone)}</p>}
              {items.length > 0 && <CaseLines rows={items} />}
              {count > items.length && items.length > 0 && <p className="hint">{w(dayWords.shownOf, { n: items.length })}</p>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
