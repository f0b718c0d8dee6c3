import { z } from 'zod';
import { words } from '../../words-schema.ts';
import { named } from './common.ts';

/** What the content of a programme's sessions looks like, whatever it says. */
export const sessions = named(z.strictObject({ title: words, about: words }));

export type ShapedSessions = z.output<typeof sessions>;
