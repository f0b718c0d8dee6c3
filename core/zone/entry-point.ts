import { z } from 'zod';
import { words } from '../words-schema.ts';
import { code } from './area.ts';
import { termShape } from './term.ts';

/** A record or a session of a programme, as rows of the zone name it: `gates.truck`. */
export const partName = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][A-Za-z0-9]*$/);

/** What sort of place it is: a checkpoint on a road, a gate of a park, a counter, a centre, something that is kept in order. */
export const entryPointKinds = ['checkpoint', 'gate', 'counter', 'centre', 'facility'] as const;

export type EntryPointKind = (typeof entryPointKinds)[number];

/**
 * A place where records are taken 登记点: a gate, a checkpoint, a counter. Its QR code opens its records. `below` is the limit of readings
 * there over the programme's own, such as 37.3.
 */
export const entryPoint = z.strictObject({
  id: code,
  kind: z.enum(entryPointKinds).exactOptional(),
  name: words,
  area: code,
  records: z.array(partName).min(1).max(12).readonly(),
  below: z
    .string()
    .regex(/^\d{1,3}(\.\d)?$/)
    .exactOptional(),
  ...termShape,
});

export type EntryPoint = Readonly<z.output<typeof entryPoint>>;
