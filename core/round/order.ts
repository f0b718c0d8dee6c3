/** An order of stops that saves walking: to the nearest next, then whatever crosses itself is turned round (2-opt). */

/** A place to go to; without a point it comes last, in the order given. */
export type Stop = Readonly<{ id: string; point: readonly [lng: number, lat: number] | 'nowhere' }>;

type Point = readonly [lng: number, lat: number];

/** Good enough within one zone: degrees of longitude shrink with the latitude. */
const far = (a: Point, b: Point): number => Math.hypot((a[0] - b[0]) * Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180), a[1] - b[1]);

const nearestFirst = <S extends { point: Point }>(stops: readonly S[], from: Point): S[] => {
  const left = [...stops];
  const way: S[] = [];
  for (let here = from; left.length > 0; ) {
    const next = left.reduce((best, stop, n) => (far(here, stop.point) < far(here, left[best]!.point) ? n : best), 0);
    const [stop] = left.splice(next, 1);
    way.push(stop!);
    here = stop!.point;
  }
  return way;
};

/** Turning a stretch round costs as many looks as there are pairs; a day's round has some dozens of stops. */
const mostTurned = 120;

const untangled = <S extends { point: Point }>(stops: readonly S[], from: Point): S[] => {
  let way = [...stops];
  if (way.length > mostTurned) return way;
  const at = (n: number): Point => (n < 0 ? from : way[n]!.point);
  for (let better = true; better; ) {
    better = false;
    for (let first = 0; first < way.length - 1; first += 1)
      for (let last = first + 1; last < way.length; last += 1) {
        const after = way[last + 1]?.point;
        const now = far(at(first - 1), at(first)) + (after ? far(at(last), after) : 0);
        const turned = far(at(first - 1), at(last)) + (after ? far(at(first), after) : 0);
        if (turned < now - 1e-12) {
          way = [...way.slice(0, first), ...way.slice(first, last + 1).toReversed(), ...way.slice(last + 1)];
          better = true;
        }
      }
  }
  return way;
};

/** How long a way is, in degrees of latitude, beginning at `from`. */
export const wayLength = (stops: readonly Stop[], from: Point): number => {
  const points = stops.flatMap(({ point }) => (point === 'nowhere' ? [] : [point]));
  return points.reduce((sum, point, n) => sum + far(n === 0 ? from : points[n - 1]!, point), 0);
};

/** These stops in an order that saves walking from where one stands; without a place to stand, from the first of them. */
export const walkingOrder = <S extends Stop>(stops: readonly S[], from: Point | 'nowhere' = 'nowhere'): S[] => {
  const placed = stops.filter((stop): stop is S & { point: Point } => stop.point !== 'nowhere');
  const others = stops.filter(({ point }) => point === 'nowhere');
  const begin = from === 'nowhere' ? placed[0]?.point : from;
  return begin ? [...untangled(nearestFirst(placed, begin), begin), ...others] : [...others];
};
