import { z } from 'zod';
import { words } from '../../words-schema.ts';
import { field, named } from './common.ts';

const session = z.strictObject({
  title: words,
  about: words,
  asks: named(field).optional(),
  classes: named(words).optional(),
  public: z.boolean(),
  waiting: z.int().min(0).max(1_000),
  daysAhead: z.int().min(0).max(90),
  calls: words.optional(),
  graceMinutes: z.int().min(0).max(600),
});

/** What the content of a programme's sessions looks like, whatever it says. */
export const sessions = named(session);

export type ShapedSessions = z.output<typeof sessions>;
