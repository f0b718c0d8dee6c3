import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { registerWords } from '../words/registers.ts';
import { type RegisterShape, useEntries, type Which } from './api.ts';

const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

/** The road map as a time chart: what was planned as a bar, what was reached as a mark on it, today as a line. */
export const RoadPart = ({ which }: { which: Which; shape: RegisterShape }) => {
  const w = useWords();
  const { data, error, refetch } = useEntries(which, { active: 'true', limit: '100' });
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  const rows = data.pages.flatMap(({ items }) => items).filter(({ plan }) => plan.length > 0);
  if (rows.length === 0) return <EmptyState words={registerWords.noPlan} />;
  const today = Math.floor((Date.now() + 8 * 3_600_000) / 86_400_000);
  const first = Math.min(today, ...rows.flatMap(({ plan }) => plan.map(({ start }) => dayOf(start))));
  const last = Math.max(today, ...rows.flatMap(({ plan }) => plan.map(({ end }) => dayOf(end)))) + 1;
  const at = (day: number): string => `${(100 * (day - first)) / (last - first)}%`;
  return (
    <>
      <p className="register-legend">
        <span data-kind="plan">{w(registerWords.plan)}</span>
        <span data-kind="fact">{w(registerWords.fact)}</span>
        <span data-kind="late">{w(registerWords.late)}</span>
        <span data-kind="today">{w(registerWords.today)}</span>
      </p>
      <ul className="plain register-road">
        {rows.map(({ id, key, title, plan }) => (
          <li key={id}>
            <Link to="/desk/entries/$id" params={{ id }}>
              {key} {title}
            </Link>
            <ol className="plain register-track">
              {plan.map(({ step, title: name, start, end, reached, slipped }) => (
                <li
                  key={step}
                  style={{ left: at(dayOf(start)), width: `calc(${at(dayOf(end) + 1)} - ${at(dayOf(start))})` }}
                  data-kind={reached ? 'fact' : slipped ? 'late' : 'plan'}
                  title={`${w(name)} ${start} – ${end}${reached ? ` · ${w(registerWords.reached, { day: reached })}` : ''}`}
                >
                  <span>{w(name)}</span>
                  <span className="unseen">
                    {start} – {end} {reached ? w(registerWords.reached, { day: reached }) : slipped ? w(registerWords.late) : ''}
                  </span>
                </li>
              ))}
              <li className="register-now" style={{ left: at(today) }} aria-hidden="true" />
            </ol>
          </li>
        ))}
      </ul>
    </>
  );
};
