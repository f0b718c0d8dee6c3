import type { Digest } from '../../core/crypto/index.ts';
import { hashesAfter, lastPosition } from '../db/queries/log.ts';
import type { Db } from '../db/schema.ts';

/** The head of everything that a zone has ever written, up to a position, on a day; `none` before the first. */
export type Head = Readonly<{ zone: string; day: string; position: number; head: string }>;

/** A head as it is kept outside the database, with a signature that the database cannot make. */
export type SignedHead = Head & Readonly<{ signature: string }>;

/** Where heads are kept, one after another; nothing is ever changed there. */
export type HeadBook = Readonly<{
  /** The last one of a zone, its signature believed. */
  last: (zone: string) => Promise<SignedHead | 'none'>;
  add: (head: Head) => Promise<void>;
}>;

const page = 5_000;

const start: Pick<Head, 'position' | 'head'> = { position: 0, head: '' };

/** Rolls a head on over every event from one position to another: in the order in which they were committed, by their place and their hash. */
export const rollHead = async (
  db: Db,
  zone: string,
  digest: Digest,
  from: Pick<Head, 'position' | 'head'>,
  to: number,
): Promise<Pick<Head, 'position' | 'head'>> => {
  let { position, head } = from;
  while (position < to) {
    const events = await hashesAfter(db, zone, position, Math.min(page, to - position));
    for (const event of events.filter((one) => one.position <= to)) {
      head = digest(`${head}\n${event.position} ${event.stream} ${event.seq} ${event.hash}`);
      position = event.position;
    }
    if (events.length === 0) break;
  }
  return { position, head };
};

/** The head of a zone as of now, rolled on from the last one that was kept. */
export const headNow = async (db: Db, zone: string, digest: Digest, last: SignedHead | 'none', day: string): Promise<Head> => {
  const rolled = await rollHead(db, zone, digest, last === 'none' ? start : last, await lastPosition(db, zone));
  return { zone, day, ...rolled };
};

/** What of the heads of a zone does not hold: the first, and between which positions. */
export type HeadsFound = Readonly<{
  heads: number;
  broken: 'nothing' | Readonly<{ day: string; after: number; upTo: number; words: string }>;
}>;

/**
 * Reads the log again and compares it with every head that was kept outside: whoever writes all chains and standing rows anew is found
 * out here, because the signatures are not theirs to make.
 */
export const checkHeads = async (
  db: Db,
  zone: string,
  digest: Digest,
  kept: readonly SignedHead[],
  isSigned: (head: SignedHead) => boolean,
): Promise<HeadsFound> => {
  let before = start;
  for (const [count, one] of kept.filter((head) => head.zone === zone).entries()) {
    const found = (words: string): HeadsFound => ({
      heads: count,
      broken: { day: one.day, after: before.position, upTo: one.position, words },
    });
    if (!isSigned(one)) return found('this head was not signed by this server');
    if (one.position < before.position) return found('this head stands before the one above it');
    const rolled = await rollHead(db, zone, digest, before, one.position);
    if (rolled.position !== one.position) return found(`the log ends at ${rolled.position}`);
    if (rolled.head !== one.head) return found('these events are not those that were signed');
    before = rolled;
  }
  return { heads: kept.filter((head) => head.zone === zone).length, broken: 'nothing' };
};
