/** The numbers of the server as points of a map. Pure. */
import type { CaseMapShown } from '../api/types.ts';

type Weighed = Readonly<{ n: number; late: number; near: number; state: number }>;
export type Spot = Readonly<{ type: 'Feature'; geometry: { type: 'Point'; coordinates: [number, number] }; properties: Weighed }>;

const degrees = (short: number) => short / 100_000;

const spot = (lng: number, lat: number, properties: Weighed): Spot => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [degrees(lng), degrees(lat)] },
  properties,
});

/** Each open case as a point, or heaps of them where there are too many; a heap is as bad as its worst. */
export const spotsOf = ({ at, states, heaps }: Pick<CaseMapShown, 'at' | 'states' | 'heaps'>): Spot[] => [
  ...Array.from(states, (digit, i) => {
    const state = Number(digit);
    return spot(at[i * 2] ?? 0, at[i * 2 + 1] ?? 0, { n: 1, late: Number(state === 2), near: Number(state === 1), state });
  }),
  ...Array.from({ length: heaps.length / 5 }, (_, i) => {
    const [lng = 0, lat = 0, n = 0, late = 0, near = 0] = heaps.slice(i * 5, i * 5 + 5);
    return spot(lng, lat, { n, late, near, state: late > 0 ? 2 : near > 0 ? 1 : 0 });
  }),
];

export type Stretch = readonly [west: number, south: number, east: number, north: number];

/** How many of these points lie in a stretch, and how many of them are late or near their end. */
export const countIn = (spots: readonly Spot[], [west, south, east, north]: Stretch) => {
  const sum = { n: 0, late: 0, near: 0 };
  for (const { geometry, properties } of spots) {
    const [lng, lat] = geometry.coordinates;
    if (lng < west || lng > east || lat < south || lat > north) continue;
    sum.n += properties.n;
    sum.late += properties.late;
    sum.near += properties.near;
  }
  return sum;
};

export const holds = (outer: Stretch, inner: Stretch): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

/** A stretch with as much again around it, so that a small move needs nothing new. */
export const wider = ([west, south, east, north]: Stretch, by = 0.5): Stretch => {
  const [x, y] = [(east - west) * by, (north - south) * by];
  return [west - x, Math.max(-89, south - y), east + x, Math.min(89, north + y)];
};

export const boxText = (stretch: Stretch): string => stretch.map((one) => one.toFixed(5)).join(',');
