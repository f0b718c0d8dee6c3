import { z } from 'zod';

const zone = /(?:Z|[+-]\d{2}:?\d{2})$/;

/** An instant of the vectors: in +08:00 unless it says otherwise. */
export const instant = z
  .string()
  .transform((text) => new Date(zone.test(text) ? text : `${text}+08:00`))
  .refine((at) => !Number.isNaN(at.getTime()), 'not an instant');
