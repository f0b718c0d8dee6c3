import { z } from 'zod';
import { words } from '../words-schema.ts';
import { code } from './area.ts';
import { partName } from './entry-point.ts';
import { termShape } from './term.ts';

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/**
 * When a session is open 开放场次: on these weekdays (1 is Monday) of working days, from one time of day to another, in slots of so many
 * minutes (one slot when there are none), for so many people each.
 */
export const opening = z.strictObject({
  id: code,
  session: partName,
  name: words,
  area: code,
  weekdays: z
    .array(z.enum(['1', '2', '3', '4', '5', '6', '7']))
    .min(1)
    .max(7)
    .readonly(),
  opens: clock,
  closes: clock,
  slotMinutes: z.int().min(5).max(600).exactOptional(),
  capacity: z.int().min(1).max(10_000),
  ...termShape,
});

export type Opening = Readonly<z.output<typeof opening>>;
