import type { Point } from './point.ts';

const edgeWidth = 1e-9;

const onEdge = ([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): boolean => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length2));
  return Math.hypot(x1 + along * dx - x, y1 + along * dy - y) <= edgeWidth;
};

/** Whether a point lies in a ring of the same datum, closed or not; a point on the edge (within 0.1 mm) is inside. */
export const inside = (point: Point, ring: readonly Point[]): boolean => {
  const [x, y] = point;
  let within = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i]!, ring[j]!];
    if (onEdge(point, a, b)) return true;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) within = !within;
  }
  return within;
};
