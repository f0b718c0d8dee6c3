import type { Shape } from '../../shared/map/areas.ts';

type Ring = readonly (readonly number[])[];

const crosses = (ring: Ring, lng: number, lat: number): boolean => {
  let inside = false;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [px = 0, py = 0] = ring[(i + ring.length - 1) % ring.length] ?? [];
    if (y > lat !== py > lat && lng < ((px - x) * (lat - y)) / (py - y) + x) inside = !inside;
  }
  return inside;
};

/** Whether a point lies in a shape and in none of its holes. */
export const within = (shape: Shape, lng: number, lat: number): boolean =>
  (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).some(
    ([outline, ...holes]) => outline !== undefined && crosses(outline, lng, lat) && !holes.some((hole) => crosses(hole, lng, lat)),
  );
