import type { Words } from '../words.ts';

/** How a programme uses the Session primitive 场次: something people come to. */
export type SessionPart = {
  title: Words;
  about: Words;
};
