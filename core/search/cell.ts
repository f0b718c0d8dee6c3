/** Squares of the map as words of the index, for what is near a place. Degrees × 10⁷, longitude first. */
type Point = readonly [lng: number, lat: number];

/** About 220 m from south to north, and 200 m from west to east in the middle of the country. */
const high = 20_000;
const wide = 22_000;

const at = (x: number, y: number): string => `s:${x}:${y}`;

export const cellOf = ([lng, lat]: Point): string => at(Math.floor(lng / wide), Math.floor(lat / high));

/** The square of a point and those around it: whatever lies within 180 m is in one of them, and nothing further than about 600 m. */
export const cellsAround = ([lng, lat]: Point): string[] =>
  [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => at(Math.floor(lng / wide) + dx, Math.floor(lat / high) + dy)));
