import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { registerWords } from '../words/registers.ts';
import { useCoverage, type Which } from './api.ts';

const share = (covered: number, all: number): string => (all === 0 ? '0%' : `${(100 * covered) / all}%`);

/** How far each rule is met: a bar for the whole, one for each area, and the gaps by name. */
export const CoveragePart = ({ which }: { which: Which }) => {
  const w = useWords();
  const { data, error, refetch } = useCoverage(which, true);
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <>
      {data.items.map(({ rule, title, covered, all, text, gaps, gapCount, areas }) => (
        <section key={rule} className="register-coverage" aria-label={w(title)}>
          <h2>{w(title)}</h2>
          <p className="register-figure" data-tone={gapCount === 0 ? 'jade' : 'amber'}>
            {w(registerWords.coveredOf, { covered, all, text })}
          </p>
          <ul className="plain register-bars">
            {areas.map((area) => (
              <li key={area.area}>
                <span>{w(area.areaName)}</span>
                <span className="register-bar-line" aria-hidden="true">
                  <span style={{ width: share(area.covered, area.all) }} data-tone={area.covered === area.all ? 'jade' : 'amber'} />
                </span>
                <span>
                  {area.covered} / {area.all}
                </span>
              </li>
            ))}
          </ul>
          <h3>{gapCount === 0 ? w(registerWords.noGaps) : w(registerWords.gaps, { n: gapCount })}</h3>
          <ul className="plain register-gaps">
            {gaps.map(({ id, key, title: name, areaName, n }) => (
              <li key={id}>
                <Link to="/desk/entries/$id" params={{ id }}>
                  {key} {name === key ? '' : name}
                </Link>
                <span className="quiet">
                  {w(areaName)} · {w(registerWords.has, { n })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
