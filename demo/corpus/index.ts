import { firms } from './firms.ts';
import { homes } from './homes.ts';
import type { Sayings } from './sayings.ts';
import { streets } from './streets.ts';

const sayings: Sayings = { ...homes, ...streets, ...firms };

/** Messages written for the demo zone, with their category, so that suggestions work before it has cases of its own. All are invented. */
export const corpus: readonly { id: string; category: string; words: string }[] = Object.entries(sayings).flatMap(([category, all]) =>
  all.map((words, at) => ({ id: `${category}-${at + 1}`, category, words })),
);
