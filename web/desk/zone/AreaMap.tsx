import { Segmented } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { areaKindTitles } from '../../../core/zone/kind-titles.ts';
import { useWords } from '../../shared/language.tsx';
import type { AreaShape, Areas } from '../../shared/map/areas.ts';
import { useAreas } from '../../shared/map/useAreas.ts';
import { commonWords } from '../../shared/words/common.ts';
import { mapWords } from '../../shared/words/map.ts';
import type { Shown } from './types.ts';
import { within } from './within.ts';
import { zoneWords } from './words.ts';

const Canvas = lazy(() => import('../../shared/map/Canvas.tsx'));

const levels = [['park', 'town', 'subdistrict'], ['park', 'village', 'community'], ['grid'], ['courtyard', 'building']] as const;

const Drawn = ({ areas, pick }: { areas: Areas; pick?: (lng: number, lat: number) => void }) => {
  const w = useWords();
  return (
    <Suspense fallback={<p className="hint">{w(commonWords.loading)}</p>}>
      <Canvas areas={areas} {...(pick ? { pick } : {})} />
    </Suspense>
  );
};

const only = (features: readonly AreaShape[]): Areas => ({ type: 'FeatureCollection', features });

/** The zone's shapes, one level at a time; a press opens the area, and the list says the same. */
export const AreaMap = ({ rows, open }: { rows: readonly Shown['areas'][]; open: (key: string) => void }) => {
  const w = useWords();
  const all = useAreas();
  const [level, choose] = useState(0);
  const features = all === 'loading' ? [] : all.features;
  const shown = useMemo(
    () => features.filter(({ properties }) => (levels[level] as readonly string[]).includes(properties.kind)),
    [features, level],
  );
  const areas = useMemo(() => only(shown), [shown]);
  const known = new Set(rows.map(({ id }) => id));
  const pick = (lng: number, lat: number) => {
    const found = shown.find(({ geometry }) => within(geometry, lng, lat))?.properties.id;
    if (found && known.has(found)) open(found);
  };
  return (
    <figure className="map zone-map">
      <Segmented
        aria-label={w(zoneWords.mapLevel)}
        value={level}
        onChange={(next) => choose(Number(next))}
        options={levels.map((kinds, value) => ({ value, label: kinds.map((kind) => w(areaKindTitles[kind])).join(' · ') }))}
      />
      <div className="map-canvas">{all !== 'loading' && <Drawn key={level} areas={areas} pick={pick} />}</div>
      <figcaption>
        {w(mapWords.sketch)} {w(zoneWords.tapMap)}
      </figcaption>
      <ul className="plain zone-names">
        {shown.map(({ properties: { id, name } }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => open(id)}>
              {w(name)}
            </button>
          </li>
        ))}
      </ul>
    </figure>
  );
};

/** One area with what lies directly in it. */
export const OneArea = ({ id }: { id: string }) => {
  const w = useWords();
  const all = useAreas();
  const features = all === 'loading' ? [] : all.features;
  const areas = useMemo(() => {
    const own = features.filter(({ properties }) => properties.id === id);
    return own.length === 0 ? undefined : only(own);
  }, [features, id]);
  if (all === 'loading') return <p className="hint">{w(commonWords.loading)}</p>;
  if (!areas) return <p className="hint">{w(zoneWords.noShape)}</p>;
  return (
    <figure className="map">
      <div className="map-canvas">
        <Drawn areas={areas} />
      </div>
      <figcaption>{w(mapWords.sketch)}</figcaption>
    </figure>
  );
};
