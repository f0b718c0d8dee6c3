import { z } from 'zod';
import { words } from '../../words-schema.ts';
import { type CountUnit, countUnits } from '../records.ts';
import { field, name, named } from './common.ts';

const units = Object.keys(countUnits) as [CountUnit, ...CountUnit[]];

const record = z.strictObject({
  title: words,
  about: words,
  asks: named(field),
  occupants: z.strictObject({ title: words, asks: named(field), least: z.int().min(0).max(60), most: z.int().min(1).max(60) }).optional(),
  steps: named(words).optional(),
  decides: z
    .strictObject({
      reasons: named(words),
      admits: z
        .strictObject({
          below: z.strictObject({ field: name, limit: z.string().regex(/^-?\d{1,6}(\.\d{1,3})?$/) }).optional(),
          right: z.record(name, z.string().min(1)).optional(),
        })
        .optional(),
    })
    .optional(),
  passes: z
    .strictObject({ by: name, way: name, into: z.string().min(1), out: z.string().min(1), dwellMinutes: z.int().min(1).optional() })
    .optional(),
  pass: z
    .strictObject({ field: name, register: name, holds: z.array(name).min(1), from: name.optional(), until: name.optional() })
    .optional(),
  counts: named(z.strictObject({ title: words, unit: z.enum(units) })).optional(),
  signed: words.optional(),
  lateMinutes: z.int().min(0).max(10_080),
  daily: z.strictObject({ of: name, each: z.int().min(1).max(100) }).optional(),
  retention: z.strictObject({ personal: z.int().min(1).max(3_660), sensitive: z.int().min(1).max(3_660) }),
});

/** What the content of a programme's records looks like, whatever it says. */
export const records = named(record);

export type ShapedRecords = z.output<typeof records>;
export type ShapedRecord = z.output<typeof record>;
