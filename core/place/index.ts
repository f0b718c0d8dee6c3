export { convert } from './convert.ts';
export type { Located, Sighting } from './distance.ts';
export { distance, duplicate, near } from './distance.ts';
export { inside } from './inside.ts';
export type { Datum, Point } from './point.ts';
export { datum } from './point.ts';
