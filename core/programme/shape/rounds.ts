import { z } from 'zod';
import { words } from '../../words-schema.ts';
import { named } from './common.ts';

/** What the content of a programme's rounds looks like, whatever it says. */
export const rounds = named(z.strictObject({ title: words, about: words }));

export type ShapedRounds = z.output<typeof rounds>;
