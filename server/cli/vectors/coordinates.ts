import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { convert, datum, distance, duplicate, inside, near } from '../../../core/place/index.ts';
import { instant } from './instant.ts';
import { type Group, op } from './op.ts';

const point = z.tuple([z.number(), z.number()]);
const located = z.object({ datum, point });
const sighting = z.object({ type: z.string(), point, at: instant });
const tolerant = z.looseObject({ tol: z.number() });

const within = (tolerance: number, expected: unknown, got: unknown): boolean => {
  if (typeof expected === 'number' && typeof got === 'number') return Math.abs(expected - got) <= tolerance;
  if (Array.isArray(expected) && Array.isArray(got))
    return expected.length === got.length && expected.every((value, i) => within(tolerance, value, got[i]));
  return isDeepStrictEqual(expected, got);
};

/** Vectors of datums, distances and areas; numbers are compared within the tolerance that the case states. */
export const coordinatesGroup: Group = {
  ops: {
    convert: op(z.object({ from: datum, to: datum, point }), (given) => ({
      point: convert(given.point, given.from, given.to),
    })),
    distance: op(z.object({ a: point, b: point }), ({ a, b }) => ({ metres: distance(a, b) })),
    near: op(z.object({ a: located, b: located, metres: z.number() }), ({ a, b, metres }) => ({
      near: near(a, b, metres),
    })),
    inside: op(z.object({ point, ring: z.array(point) }), (given) => ({ inside: inside(given.point, given.ring) })),
    duplicate: op(z.object({ a: sighting, b: sighting }), ({ a, b }) => ({ duplicate: duplicate(a, b) })),
  },
  same: (expected, got) => {
    const stated = tolerant.safeParse(expected);
    if (!stated.success) return isDeepStrictEqual(expected, got);
    const { tol, ...values } = stated.data;
    const found = z.record(z.string(), z.unknown()).parse(got);
    const keys = Object.keys(values);
    return keys.length === Object.keys(found).length && keys.every((key) => within(tol, values[key], found[key]));
  },
};
