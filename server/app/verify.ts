import { chainHash, chainStart, type Digest } from '../../core/crypto/index.ts';
import { digestOfRows } from '../../core/register/month.ts';
import { everyMonth, rowsOfMonth } from '../db/queries/entry-months.ts';
import { headsOf, headsWithoutEvents } from '../db/queries/heads.ts';
import { eventsBeyond, feedEnd, type LoggedEvent } from '../db/queries/log.ts';
import type { Db } from '../db/schema.ts';
import { atOneMoment } from '../db/snapshot.ts';
import { hashedPart } from './door/chain.ts';
import { verifyBooks } from './records/verify-books.ts';

/** What is wrong with the log or the books of records, and where it begins. */
export type Break = Readonly<{
  stream: string;
  seq: number;
  /** altered: an event is not what was hashed; removed: events are missing inside or before others; inserted: one stands where none belongs; cut-off: the last ones are missing. */
  what: 'altered' | 'removed' | 'inserted' | 'cut-off';
  words: string;
}>;

export type Verdict = Readonly<{ events: number; streams: number; broken: Break | 'nothing' }>;

type Tail = { stream: string; seq: number; hash: string };

const page = 2_000;

const hashFits = (event: LoggedEvent, digest: Digest, previous: string): boolean => {
  try {
    return chainHash(hashedPart(event), digest, previous) === event.hash;
  } catch {
    return false;
  }
};

/** The first thing wrong with one event that follows `tail`. */
const faultOf = (event: LoggedEvent, tail: Tail, digest: Digest): Break | undefined => {
  const { stream, seq } = event;
  if (seq > tail.seq + 1) return { stream, seq: tail.seq + 1, what: 'removed', words: `event ${tail.seq + 1} is missing before ${seq}` };
  if (seq <= tail.seq) return { stream, seq, what: 'inserted', words: `a second event ${seq}` };
  return hashFits(event, digest, tail.hash)
    ? undefined
    : {
        stream,
        seq,
        what: 'altered',
        words: `event ${seq} (${event.type}) is not what was hashed, or it does not follow the one before it`,
      };
};

/** Compares the ends of chains with what the standing rows remember of them. */
const endsFault = async (db: Db, zone: string, tails: readonly (Tail & { kind: string })[]): Promise<Break | undefined> => {
  for (const kind of new Set(tails.map((tail) => tail.kind))) {
    const own = tails.filter((tail) => tail.kind === kind);
    const heads = await headsOf(
      db,
      zone,
      kind,
      own.map(({ stream }) => stream),
    );
    for (const { stream, seq, hash } of own) {
      const head = heads.get(stream);
      if (!head) return { stream, seq, what: 'removed', words: 'its standing row is missing' };
      if (head.seq > seq)
        return { stream, seq: seq + 1, what: 'cut-off', words: `its standing row knows of event ${head.seq}, the log ends at ${seq}` };
      if (head.seq < seq) return { stream, seq: head.seq + 1, what: 'inserted', words: `its standing row knows only ${head.seq} events` };
      if (head.hash !== hash) return { stream, seq, what: 'altered', words: 'its standing row remembers another last hash' };
    }
  }
  return undefined;
};

/** A frozen month whose rows are not those that were frozen. */
const monthFault = async (db: Db, zone: string, digest: Digest): Promise<Break | undefined> => {
  for (const { stream, state, seq } of await everyMonth(db, zone)) {
    if (digestOfRows(await rowsOfMonth(db, zone, stream), digest) !== state.digest)
      return { stream, seq, what: 'altered', words: `the rows of ${state.month} are not those that were frozen` };
  }
  return undefined;
};

/** What no chain shows: streams that were removed whole, rows of a frozen month, and the end of the feed. */
const wholeFault = async (db: Db, zone: string, digest: Digest): Promise<Break | undefined> => {
  const [orphan] = await headsWithoutEvents(db, zone);
  if (orphan) return { stream: orphan, seq: 1, what: 'cut-off', words: 'all its events are missing' };
  const changed = await monthFault(db, zone, digest);
  if (changed) return changed;
  const { last, count, hole } = await feedEnd(db, zone);
  if (count === last) return undefined;
  return hole > last
    ? { stream: 'feed', seq: hole, what: 'inserted', words: `there are ${count} events, but only ${last} positions were given out` }
    : { stream: 'feed', seq: hole, what: 'removed', words: `the event at position ${hole} is missing` };
};

const read = async (db: Db, zone: string, digest: Digest, progress: (events: number) => void): Promise<Verdict> => {
  let after = { stream: '', seq: 0 };
  let tail: (Tail & { kind: string }) | 'none' = 'none';
  let events = 0;
  let streams = 0;
  const verdict = (broken: Verdict['broken']): Verdict => ({ events, streams, broken });

  for (;;) {
    const rows: LoggedEvent[] = await eventsBeyond(db, zone, after, page);
    const ended: (Tail & { kind: string })[] = [];
    let fault: Break | undefined;
    for (const event of rows) {
      if (tail === 'none' || tail.stream !== event.stream) {
        if (tail !== 'none') ended.push(tail);
        streams++;
        tail = { stream: event.stream, seq: 0, hash: chainStart, kind: event.kind };
      }
      fault = faultOf(event, tail, digest);
      if (fault) break;
      tail = { ...tail, seq: event.seq, hash: event.hash };
      events++;
    }
    if (rows.length < page && !fault && tail !== 'none') ended.push(tail);
    const broken = (await endsFault(db, zone, ended)) ?? fault;
    if (broken) return verdict(broken);
    progress(events);
    const end = rows.at(-1);
    if (!end || rows.length < page) break;
    after = { stream: end.stream, seq: end.seq };
  }
  return verdict((await wholeFault(db, zone, digest)) ?? 'nothing');
};

/** The log first, then the books of records; the first thing wrong in either. */
const readAll = async (db: Db, zone: string, digest: Digest, progress: (events: number) => void): Promise<Verdict> => {
  const log = await read(db, zone, digest, progress);
  if (log.broken !== 'nothing') return log;
  const { records, books, broken } = await verifyBooks(db, zone, digest, (count) => progress(log.events + count));
  return { events: log.events + records, streams: log.streams + books, broken };
};

/**
 * Reads the whole log of a zone and finds the first event that was altered, removed, inserted or cut off. It looks at one moment: what is
 * written meanwhile does not disturb it.
 */
export const verify = (db: Db, zone: string, digest: Digest, progress: (events: number) => void = () => {}): Promise<Verdict> =>
  atOneMoment(db, (tx) => readAll(tx, zone, digest, progress));
