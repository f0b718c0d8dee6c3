/** The zone's areas as paths of a drawing, flat enough for its size: one scale for both directions at the middle of the zone. */
import { type AreaShape, boxOf } from '../../../shared/map/areas.ts';

export type Drawn = Readonly<{ id: string; path: string; middle: readonly [x: number, y: number]; wide: number }>;
export type Drawing = Readonly<{ width: number; height: number; areas: readonly Drawn[] }>;

const width = 640;
const edge = 8;

type Position = readonly number[];
const ringsOf = ({ geometry }: AreaShape): readonly (readonly Position[])[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** The drawing of these areas; `none` where none of them has a shape. */
export const drawingOf = (features: readonly AreaShape[]): Drawing | 'none' => {
  const box = boxOf(features);
  if (!box) return 'none';
  const [west, south, east, north] = box;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * edge) / Math.max((east - west) * squeeze, 1e-9);
  const x = (lng: number) => edge + (lng - west) * squeeze * scale;
  const y = (lat: number) => edge + (north - lat) * scale;
  return {
    width,
    height: Math.round(y(south) + edge),
    areas: features.map((feature) => {
      const [left, bottom, right, top] = boxOf([feature]) ?? box;
      const line = (ring: readonly Position[]) =>
        ring.map(([lng = 0, lat = 0], n) => `${n === 0 ? 'M' : 'L'}${x(lng).toFixed(1)} ${y(lat).toFixed(1)}`).join('');
      return {
        id: feature.properties.id,
        path: `${ringsOf(feature).map(line).join('Z')}Z`,
        middle: [(x(left) + x(right)) / 2, (y(bottom) + y(top)) / 2],
        wide: x(right) - x(left),
      };
    }),
  };
};
