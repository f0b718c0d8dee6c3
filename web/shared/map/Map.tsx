import { lazy, Suspense } from 'react';
import type { ClockState } from '../ClockBar.tsx';
import { useWords } from '../language.tsx';
import { commonWords } from '../words/common.ts';
import { mapWords } from '../words/map.ts';
import type { Point } from './areas.ts';
import { useAreas } from './useAreas.ts';

const Canvas = lazy(() => import('./Canvas.tsx'));

/** One case on the map. `state` gives its colour and its shape, `title` its words in the list. */
export type CasePoint = Readonly<{ id: string; at: Point; state: ClockState; title: string; href?: string }>;

/** Cases on the areas of the zone, and the same as a list for whoever cannot use a map. Loads the map library by itself. */
export const CaseMap = ({ cases, sketch = true, open }: { cases: readonly CasePoint[]; sketch?: boolean; open?: (id: string) => void }) => {
  const w = useWords();
  const areas = useAreas();
  return (
    <figure className="map">
      <div className="map-canvas">
        {areas !== 'loading' && (
          <Suspense fallback={<p className="hint">{w(commonWords.loading)}</p>}>
            <Canvas areas={areas} cases={cases} {...(open ? { open } : {})} />
          </Suspense>
        )}
      </div>
      <figcaption>
        {sketch && w(mapWords.sketch)}
        {cases.length > 1 && (
          <details>
            <summary>{w(mapWords.casesOnMap, { n: cases.length })}</summary>
            <ul>
              {cases.map(({ id, title, href }) => (
                <li key={id}>{href ? <a href={href}>{title}</a> : title}</li>
              ))}
            </ul>
          </details>
        )}
      </figcaption>
    </figure>
  );
};
