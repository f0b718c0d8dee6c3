import { z } from 'zod';

/** Degrees, longitude first. */
export type Point = readonly [lng: number, lat: number];

/** What the degrees of a point refer to. CGCS2000 differs from WGS-84 by centimetres and is treated as the same. */
export const datum = z.enum(['WGS84', 'CGCS2000', 'GCJ02', 'BD09']);
export type Datum = z.output<typeof datum>;
