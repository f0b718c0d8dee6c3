import { convert } from './convert.ts';
import type { Datum, Point } from './point.ts';

const radius = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two points of one datum, on a sphere (haversine). */
export const distance = ([lng1, lat1]: Point, [lng2, lat2]: Point): number => {
  const north = Math.sin(radians(lat2 - lat1) / 2) ** 2;
  const east = Math.sin(radians(lng2 - lng1) / 2) ** 2;
  const half = north + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * east;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(half)));
};

export type Located = { datum: Datum; point: Point };

/** At most so many metres apart, the bound included. Equal degrees of different datums are some 600 m apart, so they are converted. */
export const near = (a: Located, b: Located, metres: number): boolean => {
  const apart =
    a.datum === b.datum ? distance(a.point, b.point) : distance(convert(a.point, a.datum, 'WGS84'), convert(b.point, b.datum, 'WGS84'));
  return apart <= metres;
};

export type Sighting = { type: string; point: Point; at: Date };

/** Probably one matter reported twice: the same type, at most 50 m and at most 24 hours apart, in points of one datum. */
export const duplicate = (a: Sighting, b: Sighting, { metres, hours } = { metres: 50, hours: 24 }): boolean =>
  a.type === b.type && Math.abs(a.at.getTime() - b.at.getTime()) <= hours * 3_600_000 && distance(a.point, b.point) <= metres;
