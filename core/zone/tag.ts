import { z } from 'zod';
import { words } from '../words-schema.ts';
import { code } from './area.ts';
import { partName } from './entry-point.ts';
import { livesOn, termShape } from './term.ts';

/** A mark 标签 that staff put on entries of registers, from the zone's own list: free words might name people. Without `registers` it is for all of them. */
export const tag = z.strictObject({
  id: code,
  name: words,
  registers: z.array(partName).min(1).max(30).readonly().exactOptional(),
  ...termShape,
});

export type Tag = Readonly<z.output<typeof tag>>;

/** The tags that may be put on entries of a register on a day. */
export const tagsFor = (tags: readonly Tag[], programme: string, register: string, date: string): Tag[] =>
  tags.filter((one) => livesOn(one, date) && (one.registers?.includes(`${programme}.${register}`) ?? true));
