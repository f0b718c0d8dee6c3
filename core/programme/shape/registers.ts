import { z } from 'zod';
import { words } from '../../words-schema.ts';
import { named } from './common.ts';

/** What the content of a programme's registers looks like, whatever it says. */
export const registers = named(z.strictObject({ title: words, about: words }));

export type ShapedRegisters = z.output<typeof registers>;
