import { Link } from '@tanstack/react-router';
import { useId, useMemo } from 'react';
import { useWords } from '../../../shared/language.tsx';
import { useAreas } from '../../../shared/map/useAreas.ts';
import { Skeleton } from '../../../shared/states.tsx';
import { mapWords } from '../../../shared/words/map.ts';
import { coverageWords } from '../../words/coverage.ts';
import type { Which } from '../api.ts';
import { drawingOf } from './shapes.ts';
import { type AreaCovered, toneOf } from './tone.ts';

/** Kinds that are drawn where nothing is counted in them, so that the zone is seen whole. */
const ground = ['park', 'village', 'community'];

type MapOf = Readonly<{ which: Which; rule: string; areas: readonly AreaCovered[]; chosen: string | undefined }>;

/** The zone, each area by how far it is covered: by colour, by hatching and by a word; pressed, it narrows the gaps beside. */
export const CoverageMap = ({ which, rule, areas, chosen }: MapOf) => {
  const w = useWords();
  const known = useAreas();
  const hatch = useId();
  const counted = useMemo(() => new Map(areas.map((one) => [one.area, one])), [areas]);
  const drawing = useMemo(
    () =>
      known === 'loading'
        ? ('loading' as const)
        : drawingOf(known.features.filter(({ properties: { id, kind } }) => counted.has(id) || ground.includes(kind))),
    [known, counted],
  );
  if (drawing === 'loading') return <Skeleton lines={6} />;
  if (drawing === 'none') return <p className="hint">{w(mapWords.noAreas)}</p>;
  const saidOf = ({ covered, all }: AreaCovered) =>
    covered === all ? w(coverageWords.whole) : w(coverageWords.short, { n: all - covered });
  return (
    <figure className="coverage-map">
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`}>
        <title>{w(coverageWords.map)}</title>
        <defs>
          {(['amber', 'vermilion'] as const).map((tone) => (
            <pattern
              key={tone}
              id={`${hatch}-${tone}`}
              width={tone === 'amber' ? 10 : 5}
              height={tone === 'amber' ? 10 : 5}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="10" height="10" className="coverage-fill" data-tone={tone} />
              <line y2="10" className="coverage-hatch" data-tone={tone} />
            </pattern>
          ))}
        </defs>
        {drawing.areas.map(({ id, path }) => {
          const one = counted.get(id);
          if (!one) return <path key={id} d={path} className="coverage-area" data-tone="none" />;
          const tone = toneOf(one);
          return (
            <Link
              key={id}
              to="/desk/registers/$programme/$register"
              params={which}
              search={chosen === id ? { part: 'coverage' } : { part: 'coverage', rule, area: id }}
              resetScroll={false}
              activeOptions={{ exact: true }}
              aria-label={`${w(one.areaName)} ${one.covered} / ${one.all} ${saidOf(one)}`}
              aria-current={chosen === id ? 'true' : undefined}
            >
              <title>{`${w(one.areaName)} ${one.covered} / ${one.all}`}</title>
              <path
                d={path}
                className="coverage-area"
                data-tone={tone}
                {...(tone !== 'jade' && { style: { fill: `url(#${hatch}-${tone})` } })}
              />
            </Link>
          );
        })}
        {drawing.areas.map(({ id, middle: [x, y], wide }) => {
          const one = counted.get(id);
          return (
            one &&
            wide > 24 && (
              <text key={id} x={x} y={y} className="coverage-said">
                {one.covered === one.all ? '✓' : `−${one.all - one.covered}`}
              </text>
            )
          );
        })}
      </svg>
      <figcaption>
        <ul className="plain coverage-legend" aria-label={w(coverageWords.legend)}>
          {(['jade', 'amber', 'vermilion', 'none'] as const).map((tone) => (
            <li key={tone} data-tone={tone}>
              {w(coverageWords.tones[tone])}
            </li>
          ))}
        </ul>
        <p className="hint">
          {w(coverageWords.how)} {w(mapWords.sketch)}
        </p>
      </figcaption>
    </figure>
  );
};
