import type { z } from 'zod';
import type { Words } from '../words.ts';

/** How a programme uses the Session primitive 场次: something people come to, at a time, for so many. */
export type SessionPart = {
  title: Words;
  about: Words;
  /** What is asked beyond a name and a telephone number. */
  asks?: z.ZodRawShape;
  /** Who is called first: in this order, and within each by number. Without any, everybody is called by number. */
  classes?: Record<string, Words>;
  /** Anybody may book in the portal; otherwise staff do. */
  public: boolean;
  /** So many wait for a place that is given back; 0 where nobody does. */
  waiting: number;
  /** So many days ahead it may be booked. */
  daysAhead: number;
  /** People are called to these windows, in these words: 窗口, 诊室. */
  calls?: Words;
  /** Minutes after the beginning at which whoever has not come is passed over. */
  graceMinutes: number;
};
