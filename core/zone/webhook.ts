import { z } from 'zod';
import { hookEventNames } from '../webhook/events.ts';
import { code } from './area.ts';
import { termShape } from './term.ts';

/** Another system that is told what happens: where, of what, of which programmes and areas; an empty list means all of them. */
export const webhook = z.strictObject({
  id: code,
  name: z.string().trim().min(1).max(80),
  url: z.url({ protocol: /^https?$/ }).max(500),
  events: z.array(z.enum(hookEventNames)).readonly(),
  programmes: z.array(code).readonly(),
  areas: z.array(code).readonly(),
  ...termShape,
});

export type Webhook = Readonly<z.output<typeof webhook>>;
