import { z } from 'zod';
import { named } from './named.ts';

const id = '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e30';
const text = z.string().min(1).max(80);
const flagText = z.enum(['true', 'false']).exactOptional();

/** A view of a register by name. What people look for by name is not kept: it might be a person. */
export const EntryViewFilter = z.strictObject({
  stage: text.exactOptional(),
  area: text.exactOptional(),
  unit: text.exactOptional(),
  tag: text.exactOptional(),
  active: flagText,
  flagged: flagText,
  slipped: flagText,
});

export const SavingEntryView = named(
  'SavingEntryView',
  z.strictObject({
    name: z.string().trim().min(1).max(40),
    shared: z.boolean().default(false),
    place: z.int().min(0).max(1_000).default(0),
    filter: EntryViewFilter,
  }),
  { name: '柳园村的困难户', shared: true, place: 0, filter: { area: 'v01', tag: 'hard' } },
);

export const EntryView = named(
  'EntryView',
  z.object({
    id: z.uuid(),
    name: z.string(),
    mine: z.boolean(),
    shared: z.boolean(),
    filter: z.record(z.string(), z.string()),
    count: z.int(),
  }),
  { id: id, name: '柳园村的困难户', mine: true, shared: true, filter: { area: 'v01', tag: 'hard' }, count: 12 },
);
