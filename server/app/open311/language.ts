import type { Words } from '../../../core/words.ts';

/** The languages in which apps of others are answered. */
export type Language = keyof Words;
