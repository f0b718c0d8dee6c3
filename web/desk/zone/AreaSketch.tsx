import { useWords } from '../../shared/language.tsx';
import type { AreaShape } from '../../shared/map/areas.ts';
import { boxOf } from '../../shared/map/areas.ts';
import { useAreas } from '../../shared/map/useAreas.ts';
import { commonWords } from '../../shared/words/common.ts';
import { mapWords } from '../../shared/words/map.ts';
import type { Shown } from './types.ts';
import { zoneWords } from './words.ts';

const [width, height, edge] = [512, 300, 14];

type Put = (point: readonly number[]) => string;

/** Degrees to the picture, north up, as wide as it is on the ground there. */
const putting = (about: readonly AreaShape[]): Put => {
  const [west, south, east, north] = boxOf(about) ?? [0, 0, 1, 1];
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min((width - 2 * edge) / ((east - west) * squeeze || 1), (height - 2 * edge) / (north - south || 1));
  const [left, top] = [(width - (east - west) * squeeze * scale) / 2, (height - (north - south) * scale) / 2];
  return ([lng = 0, lat = 0]) => `${(left + (lng - west) * squeeze * scale).toFixed(1)} ${(top + (north - lat) * scale).toFixed(1)}`;
};

const pathOf = ({ geometry }: AreaShape, put: Put): string =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .flatMap((rings) => rings.map((ring) => `M${ring.map(put).join('L')}Z`))
    .join('');

/** An area as a drawing: what it lies in, itself, and what lies directly in it. */
export const AreaSketch = ({ area }: { area: Pick<Shown['areas'], 'id' | 'parent' | 'name'> }) => {
  const w = useWords();
  const areas = useAreas();
  if (areas === 'loading') return <p className="hint">{w(commonWords.loading)}</p>;
  const shapeOf = (id: string) => areas.features.find(({ properties }) => properties.id === id);
  const own = shapeOf(area.id);
  if (!own) return <p className="hint">{w(zoneWords.noShape)}</p>;
  const above = shapeOf(area.parent);
  const inside = areas.features.filter(({ properties }) => 'parent' in properties && properties['parent'] === area.id);
  const put = putting(above ? [above] : [own]);
  return (
    <figure className="map zone-sketch">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={w(zoneWords.sketchOf, { name: w(area.name) })}>
        {above && <path className="zone-sketch-above" d={pathOf(above, put)} />}
        <path className="zone-sketch-own" d={pathOf(own, put)} />
        {inside.map((one) => (
          <path key={one.properties.id} className="zone-sketch-inside" d={pathOf(one, put)} />
        ))}
      </svg>
      <figcaption>{w(mapWords.sketch)}</figcaption>
    </figure>
  );
};
