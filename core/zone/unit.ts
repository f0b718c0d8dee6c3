import { z } from 'zod';
import { words } from '../words-schema.ts';
import { code, parent } from './area.ts';
import { formerly } from './formerly.ts';
import { termShape } from './term.ts';

export const unitKinds = [
  'command',
  'department',
  'park',
  'town',
  'subdistrict',
  'village',
  'community',
  'team',
  'property',
  'utility',
  'station',
] as const;

export type UnitKind = (typeof unitKinds)[number];

const offices = ['command', 'department', 'park', 'town', 'subdistrict', 'village', 'community'] as const;

/** What may stand directly under what; companies and stations also stand by themselves. */
export const unitParents: Record<UnitKind, readonly (UnitKind | 'none')[]> = {
  command: ['none'],
  department: ['none', 'command'],
  park: ['none', 'command'],
  town: ['none', 'command'],
  subdistrict: ['none', 'command'],
  village: ['town', 'subdistrict'],
  community: ['town', 'subdistrict'],
  team: offices,
  property: ['none', ...offices],
  utility: ['none', ...offices],
  station: ['none', ...offices],
};

/** Somebody who can be made to answer: an office, a team, a company that serves the zone. `area` is where it belongs. */
export const unit = z.strictObject({
  id: code,
  parent,
  kind: z.enum(unitKinds),
  name: words,
  short: words,
  aliases: z.array(z.string().trim().min(1)).readonly(),
  area: code,
  formerly: formerly.exactOptional(),
  ...termShape,
});

export type Unit = Readonly<z.output<typeof unit>>;
