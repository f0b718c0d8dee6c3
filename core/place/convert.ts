import type { Datum, Point } from './point.ts';

type Step = (point: Point) => Point;

const { PI, abs, atan2, cos, hypot, sin, sqrt } = Math;

const semiMajor = 6_378_245;
const eccentricity2 = 0.006_693_421_622_965_943;
const agreement = 1e-9;
const mostRounds = 50;

const hasOffset = ([lng, lat]: Point): boolean => lng >= 72.004 && lng <= 137.8347 && lat >= 0.8293 && lat <= 55.8271;

const waves = (x: number, ...lengths: [number, number][]): number =>
  (lengths.reduce((sum, [height, length]) => sum + height * sin((x / length) * PI), 0) * 2) / 3;

/** The public offset of maps in China (GCJ-02); nothing outside the country's box. */
const toGcj: Step = (point) => {
  if (!hasOffset(point)) return point;
  const [lng, lat] = point;
  const [x, y] = [lng - 105, lat - 35];
  const both = 0.1 * x * y + waves(x, [20, 1 / 6], [20, 1 / 2]);
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.2 * sqrt(abs(x)) + both + waves(y, [20, 1], [40, 3], [160, 12], [320, 30]);
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * sqrt(abs(x)) + both + waves(x, [20, 1], [40, 3], [150, 12], [300, 30]);
  const radians = (lat / 180) * PI;
  const bend = 1 - eccentricity2 * sin(radians) ** 2;
  return [
    lng + (east * 180 * sqrt(bend)) / (semiMajor * cos(radians) * PI),
    lat + (north * 180 * bend * sqrt(bend)) / (semiMajor * (1 - eccentricity2) * PI),
  ];
};

const swing = (PI * 3000) / 180;

const toBaidu: Step = ([lng, lat]) => {
  const radius = hypot(lng, lat) + 0.000_02 * sin(lat * swing);
  const angle = atan2(lat, lng) + 0.000_003 * cos(lng * swing);
  return [radius * cos(angle) + 0.0065, radius * sin(angle) + 0.006];
};

/** Goes back by guessing, mapping forward and correcting, until the forward map agrees; the one-step inverse errs by 1–2 m. */
const backwards =
  (forward: Step, start: Step): Step =>
  (target) => {
    let guess = start(target);
    for (let round = 0; round < mostRounds; round++) {
      const [lng, lat] = forward(guess);
      const [east, north] = [target[0] - lng, target[1] - lat];
      if (abs(east) <= agreement && abs(north) <= agreement) return guess;
      guess = [guess[0] + east, guess[1] + north];
    }
    return guess;
  };

const same: Step = (point) => point;
const fromGcj = backwards(toGcj, same);
const fromBaidu = backwards(toBaidu, ([lng, lat]) => [lng - 0.0065, lat - 0.006]);

const intoGcj: Record<Datum, Step> = { WGS84: toGcj, CGCS2000: toGcj, GCJ02: same, BD09: fromBaidu };
const outOfGcj: Record<Datum, Step> = { WGS84: fromGcj, CGCS2000: fromGcj, GCJ02: same, BD09: toBaidu };
const satellite = (datum: Datum): boolean => datum === 'WGS84' || datum === 'CGCS2000';

/** The same place in the degrees of another datum, exact to a billionth of a degree both ways. */
export const convert = (point: Point, from: Datum, to: Datum): Point =>
  from === to || (satellite(from) && satellite(to)) ? point : outOfGcj[to](intoGcj[from](point));
