import type { Words } from '../words.ts';

/** How a programme uses the Round primitive 巡访: visits planned at subjects. */
export type RoundPart = {
  title: Words;
  about: Words;
};
