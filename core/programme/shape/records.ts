import { z } from 'zod';
import { words } from '../../words-schema.ts';
import { named } from './common.ts';

/** What the content of a programme's records looks like, whatever it says. */
export const records = named(z.strictObject({ title: words, about: words }));

export type ShapedRecords = z.output<typeof records>;
