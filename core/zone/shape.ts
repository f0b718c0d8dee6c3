import { z } from 'zod';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const ring = z
  .array(position)
  .min(4)
  .refine((points) => {
    const [first, last] = [points[0], points.at(-1)];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1];
  }, 'ring-open');

const polygon = z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) });
const multiPolygon = z.strictObject({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring).min(1)).min(1),
});

/** GeoJSON in WGS-84, longitude first; every ring ends where it began, the first ring is the outline, the others are holes. */
export const shape = z.discriminatedUnion('type', [polygon, multiPolygon]);

export type Shape = z.output<typeof shape>;

/** The outlines of a shape with their holes, one list of rings for each part. */
export const partsOf = (of: Shape): z.output<typeof ring>[][] => (of.type === 'Polygon' ? [of.coordinates] : of.coordinates);
