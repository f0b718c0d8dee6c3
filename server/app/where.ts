import { toDegrees } from '../../core/case/index.ts';
import { type Area, covers, livesOn, partsOf } from '../../core/zone/index.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

const boxOf = (area: Area): Box => {
  const points = (area.shape ? partsOf(area.shape) : []).flat(2);
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
};

const near = ([west, south, east, north]: Box, lng: number, lat: number) => lng >= west && lng <= east && lat >= south && lat <= north;

/** Finds the smallest living area around a point (degrees × 10⁷), the deepest in the tree first. */
export const areaFinder = (areas: readonly Area[], depthOf: (id: string) => number, day: (at: Date) => string) => {
  const drawn = areas
    .filter((area) => area.shape)
    .map((area) => ({ area, box: boxOf(area), depth: depthOf(area.id) }))
    .sort((a, b) => b.depth - a.depth);

  return (point: readonly [lng: number, lat: number], on: Date): string | undefined => {
    const [lng, lat] = toDegrees(point);
    const date = day(on);
    return drawn.find(({ area, box }) => near(box, lng, lat) && livesOn(area, date) && covers(area.shape!, [lng, lat]))?.area.id;
  };
};
