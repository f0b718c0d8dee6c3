import { convert, type Datum } from '../place/index.ts';
import type { Case } from './state.ts';

type Placed = { lng?: number | undefined; lat?: number | undefined; datum: Datum } | undefined;

/** Degrees in any datum to WGS-84 × 10⁷, whole numbers, as events keep them. */
export const toPoint = (place: Placed): Case['point'] => {
  if (place?.lng === undefined || place.lat === undefined) return 'nowhere';
  const [lng, lat] = convert([place.lng, place.lat], place.datum, 'WGS84');
  return [Math.round(lng * 1e7), Math.round(lat * 1e7)];
};

/** Back to degrees, longitude first. */
export const toDegrees = ([lng, lat]: readonly [number, number]): [lng: number, lat: number] => [lng / 1e7, lat / 1e7];
