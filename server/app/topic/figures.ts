import { daysAfter, judgedDays, type Lately } from '../../../core/topic/index.ts';
import { type Counted, countedIn, type Spans } from '../../db/queries/topic-calls.ts';
import type { Db } from '../../db/schema.ts';
import type { Shelf } from '../shelf.ts';

/** What the programmes of today say is counted. */
export const countedBy = (shelf: Shelf): Counted =>
  shelf.current.flatMap(({ programme }) =>
    programme.cases.topics ? [{ programme: programme.id, kinds: programme.cases.topics.kinds }] : [],
  );

/** Fifty-two weeks: the same days of the week a year ago. */
const year = 364;

/** So many days up to a day, as many before those, and the same days a year ago. */
export const spansTo = (day: string, days: number): Spans => ({
  now: [daysAfter(day, -days), day],
  before: [daysAfter(day, -2 * days), daysAfter(day, -days)],
  lastYear: [daysAfter(day, -year - days), daysAfter(day, -year)],
});

type Matter = Readonly<{ category: string; area: string }>;

/** How often people called about a matter of late. */
export const latelyOf = async (db: Db, zone: string, matter: Matter, day: string, days: number): Promise<Lately> => ({
  days,
  day,
  ...(await countedIn(db, zone, matter, spansTo(day, days))),
});

/** The calls of the last four weeks, by which an aim is judged. */
export const judgedCalls = async (db: Db, zone: string, matter: Matter, day: string): Promise<number> =>
  (await countedIn(db, zone, matter, spansTo(day, judgedDays))).now;
