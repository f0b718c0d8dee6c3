/** What every part of a programme's content is made of. */
import { z } from 'zod';
import { unit } from '../../clock/index.ts';
import { words } from '../../words-schema.ts';
import { askable } from '../rebuild.ts';

/** The name of anything inside a programme. */
export const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
export const named = <Value extends z.ZodType>(value: Value) => z.record(name, value);
export const yes = z.literal(true).optional();

export const limit = z.strictObject({ n: z.string().regex(/^\d{1,5}(\.\d{1,3})?$/), unit });

export const field = z.strictObject({
  widget: z.enum(askable),
  label: words,
  class: z.enum(['plain', 'personal', 'sensitive']).optional(),
  options: z.record(z.string().min(1), words).optional(),
  hint: words.optional(),
  staff: yes,
  measure: words.optional(),
  least: z.int().min(0).optional(),
  most: z.int().min(1).optional(),
  optional: yes,
});
