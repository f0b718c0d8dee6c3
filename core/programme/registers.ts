import type { Words } from '../words.ts';

/** How a programme uses the Register primitive 台账: typed entries that are kept, changed and looked back on. */
export type RegisterPart = {
  title: Words;
  about: Words;
};
