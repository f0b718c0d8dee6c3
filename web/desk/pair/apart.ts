import { distance } from '../../../core/place/distance.ts';
import type { CaseFull } from '../api/types.ts';

/** How far apart two cases lie, in metres where both points are known, and in hours. */
export const apartIn = (one: Pick<CaseFull, 'point' | 'opened'>, other: Pick<CaseFull, 'point' | 'opened'>) => ({
  metres: one.point && other.point ? Math.round(distance([one.point.lng, one.point.lat], [other.point.lng, other.point.lat])) : undefined,
  hours: Math.round(Math.abs(Date.parse(one.opened) - Date.parse(other.opened)) / 3_600_000),
});
