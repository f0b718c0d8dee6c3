/** Draws the demo zone anew: `node demo/zone/draw.ts` writes shapes.json beside it, the same every time; `--print` only shows it. */
import { writeFileSync } from 'node:fs';
import { branchOf } from '../../core/zone/tree.ts';
import { areaRows } from './area-rows.ts';
import { drawCells, onEarth } from './drawing/cells.ts';
import { drawHouses } from './drawing/houses.ts';
import { outline, type Ring, tidy } from './drawing/ring.ts';

const cells = drawCells();
const earthly = (ring: Ring): Ring => tidy(ring.map(onEarth));
const houses = new Map(drawHouses(cells).map(([id, ring]) => [id, earthly(ring)]));
const grids = cells.map(({ id, place, ring }) => ({ id, place: place.id, ring: earthly(ring) }));

const ringOf = (id: string): Ring | undefined => {
  const below = new Set(branchOf(id, areaRows).map((row) => row.id));
  const pieces = grids.filter((grid) => below.has(grid.id) || below.has(grid.place));
  return houses.get(id) ?? (pieces.length > 0 ? outline(pieces.map(({ ring }) => ring)) : undefined);
};

const lines = areaRows.flatMap(({ id }) => {
  const ring = ringOf(id);
  return ring ? [`  ${JSON.stringify(id)}: ${JSON.stringify(ring)}`] : [];
});

const drawing = `{\n${lines.join(',\n')}\n}\n`;

if (process.argv.includes('--print')) process.stdout.write(drawing);
else writeFileSync(new URL('shapes.json', import.meta.url), drawing);
