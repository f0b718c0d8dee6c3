import { Link, useSearch } from '@tanstack/react-router';
import { useWords } from '../../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../../shared/states.tsx';
import { coverageWords } from '../../words/coverage.ts';
import { registerWords } from '../../words/registers.ts';
import { useCoverage, type Which } from '../api.ts';
import { CoverageMap } from './CoverageMap.tsx';
import { type AreaCovered, type CoverageRule, toneOf } from './tone.ts';

type Chosen = { rule?: string; area?: string };

const share = (covered: number, all: number): string => (all === 0 ? '0%' : `${(100 * covered) / all}%`);

/** Every area as a row: the same that the map says, for whoever does not use it. */
const Table = ({
  which,
  rule,
  areas,
  chosen,
}: {
  which: Which;
  rule: string;
  areas: readonly AreaCovered[];
  chosen: string | undefined;
}) => {
  const w = useWords();
  return (
    <section className="register-scroll" tabIndex={0} aria-label={w(coverageWords.table)}>
      <table className="register-table coverage-table">
        <thead>
          <tr>
            <th scope="col">{w(coverageWords.area)}</th>
            <th scope="col">{w(coverageWords.covered)}</th>
            <th scope="col">{w(coverageWords.stands)}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((one) => (
            <tr key={one.area}>
              <th scope="row">
                <Link
                  to="/desk/registers/$programme/$register"
                  params={which}
                  search={chosen === one.area ? { part: 'coverage' } : { part: 'coverage', rule, area: one.area }}
                  resetScroll={false}
                  activeOptions={{ exact: true }}
                  aria-current={chosen === one.area ? 'true' : undefined}
                >
                  {w(one.areaName)}
                </Link>
              </th>
              <td>
                <span className="register-bar-line" aria-hidden="true">
                  <span style={{ width: share(one.covered, one.all) }} data-tone={toneOf(one)} />
                </span>
                {one.covered} / {one.all}
              </td>
              <td>
                <span className="flag" data-tone={toneOf(one)}>
                  {one.covered === one.all ? w(coverageWords.whole) : w(coverageWords.short, { n: one.all - one.covered })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Gaps = ({ which, rule, chosen }: { which: Which; rule: CoverageRule; chosen: AreaCovered | undefined }) => {
  const w = useWords();
  const listed = rule.gaps.filter(({ under }) => chosen === undefined || under === chosen.area);
  const n = chosen === undefined ? rule.gapCount : chosen.all - chosen.covered;
  return (
    <div className="coverage-gaps">
      <h3 aria-live="polite">
        {chosen ? w(coverageWords.here, { area: w(chosen.areaName), n }) : n === 0 ? w(registerWords.noGaps) : w(registerWords.gaps, { n })}
      </h3>
      {chosen && (
        <p>
          <Link
            to="/desk/registers/$programme/$register"
            params={which}
            search={{ part: 'coverage' }}
            resetScroll={false}
            activeOptions={{ exact: true }}
            className="button quiet"
          >
            {w(coverageWords.all)}
          </Link>
        </p>
      )}
      <ul className="plain register-gaps">
        {listed.map(({ id, key, title, areaName, n: has }) => (
          <li key={id}>
            <Link to="/desk/entries/$id" params={{ id }}>
              {key} {title === key ? '' : title}
            </Link>
            <span className="quiet">
              {w(areaName)} · {w(registerWords.has, { n: has })}
            </span>
          </li>
        ))}
      </ul>
      {n > listed.length && <p className="hint">{w(coverageWords.listed, { n: listed.length })}</p>}
    </div>
  );
};

/** How far each rule is met: one figure, the zone as a map with the gaps beside it, and the same as a table. */
export const CoveragePart = ({ which }: { which: Which }) => {
  const w = useWords();
  const search: Chosen = useSearch({ from: '/inside/desk/registers/$programme/$register' });
  const { data, error, refetch } = useCoverage(which, true);
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <>
      {data.items.map((one) => {
        const { rule, title, covered, all, text, gapCount, map } = one;
        const chosen = search.rule === rule ? map.find(({ area }) => area === search.area) : undefined;
        return (
          <section key={rule} className="register-coverage" aria-label={w(title)}>
            <h2>{w(title)}</h2>
            <p className="register-figure" data-tone={gapCount === 0 ? 'jade' : 'amber'}>
              {w(registerWords.coveredOf, { covered, all, text })}
            </p>
            {map.length > 0 && (
              <>
                <div className="coverage-columns">
                  <CoverageMap which={which} rule={rule} areas={map} chosen={chosen?.area} />
                  <Gaps which={which} rule={one} chosen={chosen} />
                </div>
                <h3>{w(coverageWords.table)}</h3>
                <Table which={which} rule={rule} areas={map} chosen={chosen?.area} />
              </>
            )}
          </section>
        );
      })}
    </>
  );
};
