import { z } from 'zod';
import { words } from '../words-schema.ts';

/** How a service answers a report: its number at once, a token until the desk has accepted it, or nothing but thanks. */
export const serviceTypes = ['realtime', 'batch', 'blackbox'] as const;

export type ServiceType = (typeof serviceTypes)[number];

/** How exactly others learn where it is: the very point of a thing in the street, or only the community. */
export const placeRules = ['exact', 'area'] as const;

export type PlaceRule = (typeof placeRules)[number];

/** What makes a category a public service, offered to the apps of others: what it is for, by which words it is found. */
export const service = z.strictObject({
  type: z.enum(serviceTypes),
  place: z.enum(placeRules),
  about: words,
  keywords: z.array(z.string().trim().min(1).max(40)).max(40).readonly().exactOptional(),
});

export type Service = Readonly<z.output<typeof service>>;
