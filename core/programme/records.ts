import type { Words } from '../words.ts';

/** How a programme uses the Record primitive 登记: facts at a place and time. */
export type RecordPart = {
  title: Words;
  about: Words;
};
