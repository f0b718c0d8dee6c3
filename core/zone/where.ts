import { inside, type Point } from '../place/index.ts';
import type { Area } from './area.ts';
import { partsOf, type Shape } from './shape.ts';
import { livesOn } from './term.ts';
import { byId, pathOf } from './tree.ts';

/** Whether the point lies in the shape: in one of its parts and in none of that part's holes. */
export const covers = (of: Shape, point: Point): boolean =>
  partsOf(of).some(([outline, ...holes]) => outline !== undefined && inside(point, outline) && !holes.some((hole) => inside(point, hole)));

/** The smallest area drawn around the point on this day, or 'nowhere'. Reads every shape: servers keep an index instead. */
export const areaAt = (point: Point, areas: readonly Area[], date: string): Area | 'nowhere' => {
  const nodes = byId(areas);
  const depth = (one: Area) => pathOf(one.id, nodes).length;
  const [deepest] = areas.filter((one) => one.shape && livesOn(one, date) && covers(one.shape, point)).sort((a, b) => depth(b) - depth(a));
  return deepest ?? 'nowhere';
};
