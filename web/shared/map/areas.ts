import type { Words } from '../words/t.ts';

type Position = readonly number[];
type Ring = readonly Position[];
export type Shape = Readonly<
  { type: 'Polygon'; coordinates: readonly Ring[] } | { type: 'MultiPolygon'; coordinates: readonly (readonly Ring[])[] }
>;

/** One area of the zone as GET /api/v1/zone/map draws it. */
export type AreaShape = Readonly<{
  type: 'Feature';
  id?: string;
  geometry: Shape;
  properties: Readonly<{ id: string; kind: string; name: Words }>;
}>;
export type Areas = Readonly<{ type: 'FeatureCollection'; features: readonly AreaShape[] }>;

export type Point = readonly [lng: number, lat: number];
export type Box = readonly [west: number, south: number, east: number, north: number];

const ringsOf = ({ geometry }: AreaShape): readonly Ring[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** The box around areas and points; undefined when there are none. */
export const boxOf = (areas: readonly AreaShape[], points: readonly Point[] = []): Box | undefined => {
  const all = [...areas.flatMap((area) => ringsOf(area).flat()), ...points];
  const [lngs, lats] = [all.map(([lng]) => lng ?? 0), all.map(([, lat]) => lat ?? 0)];
  if (all.length === 0) return undefined;
  const least = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b));
  const most = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b));
  return [least(lngs), least(lats), most(lngs), most(lats)];
};

/** Whether a point lies in a box. */
export const isIn = ([west, south, east, north]: Box, [lng, lat]: Point): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** A point to stand for an area: the middle of its box. */
export const middleOf = (area: AreaShape): Point => {
  const [west, south, east, north] = boxOf([area]) ?? [0, 0, 0, 0];
  return [(west + east) / 2, (south + north) / 2];
};
