import { z } from 'zod';
import { words } from '../words-schema.ts';
import { type AreaKind, areaKinds } from './area-kinds.ts';
import { formerly } from './formerly.ts';
import { shape } from './shape.ts';
import { termShape } from './term.ts';

export { type AreaKind, areaKinds } from './area-kinds.ts';

/** What may stand directly under what. A grid belongs to a village, a community or a park, never to a street office itself. */
export const areaParents: Record<AreaKind, readonly (AreaKind | 'none')[]> = {
  zone: ['none'],
  park: ['zone'],
  town: ['zone'],
  subdistrict: ['zone'],
  village: ['town', 'subdistrict'],
  community: ['town', 'subdistrict'],
  grid: ['village', 'community', 'park'],
  courtyard: ['grid', 'village', 'community'],
  building: ['courtyard', 'grid', 'village', 'community', 'park'],
};

/** A code is text, because division codes begin with zeros and end in letters. */
export const code = z.string().trim().min(1).max(40);

export const parent = z.union([z.literal('none'), code]);

/**
 * A piece of the zone. An area that merges ends (`until`) and what stood under it moves on; one that is renamed keeps its
 * code and its former names with their last days, so that what happened there keeps the name it had.
 */
export const area = z.strictObject({
  id: code,
  parent,
  kind: z.enum(areaKinds),
  name: words,
  aliases: z.array(z.string().trim().min(1)).readonly(),
  formerly: formerly.exactOptional(),
  ...termShape,
  shape: shape.exactOptional(),
  basis: z.enum(['drawn', 'surveyed']),
});

export type Area = Readonly<z.output<typeof area>>;
