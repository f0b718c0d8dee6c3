import { lazy, Suspense } from 'react';
import { areaKinds } from '../../../core/zone/area-kinds.ts';
import { useWords } from '../../shared/language.tsx';
import { useAreas } from '../../shared/map/useAreas.ts';
import { commonWords } from '../../shared/words/common.ts';
import { mapWords } from '../../shared/words/map.ts';
import type { Shown } from './types.ts';
import { within } from './within.ts';
import { zoneWords } from './words.ts';

const Canvas = lazy(() => import('../../shared/map/Canvas.tsx'));

const depth = (kind: string): number => (areaKinds as readonly string[]).indexOf(kind);

/** The zone's shapes; a press opens the smallest area there, and the list beside it says the same. */
export const AreaMap = ({ rows, open }: { rows: readonly Shown['areas'][]; open: (key: string) => void }) => {
  const w = useWords();
  const areas = useAreas();
  const known = new Set(rows.map(({ id }) => id));
  const pick = (lng: number, lat: number) => {
    if (areas === 'loading') return;
    const [found] = areas.features
      .filter(({ geometry, properties }) => known.has(properties.id) && within(geometry, lng, lat))
      .toSorted((a, b) => depth(b.properties.kind) - depth(a.properties.kind));
    if (found) open(found.properties.id);
  };
  return (
    <figure className="map zone-map">
      <div className="map-canvas">
        {areas !== 'loading' && (
          <Suspense fallback={<p className="hint">{w(commonWords.loading)}</p>}>
            <Canvas areas={areas} pick={pick} />
          </Suspense>
        )}
      </div>
      <figcaption>
        {w(mapWords.sketch)} · {w(zoneWords.tapMap)}
      </figcaption>
    </figure>
  );
};
