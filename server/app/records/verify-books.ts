import { chainStart, type Digest } from '../../../core/crypto/index.ts';
import type { RecordData } from '../../../core/record/index.ts';
import { everyBook, type KeptRecord, recordsBeyond } from '../../db/queries/records.ts';
import type { Db } from '../../db/schema.ts';
import { keptHash } from './chain.ts';

/** What is wrong with a book, and where it begins: the same four ways as with any chain. */
export type BookBreak = Readonly<{
  stream: string;
  seq: number;
  what: 'altered' | 'removed' | 'inserted' | 'cut-off';
  words: string;
}>;

export type BooksVerdict = Readonly<{ records: number; books: number; broken: BookBreak | 'nothing' }>;

const page = 5_000;

const nameOf = ({ month, place }: { month: string; place: string }) => `book/${month.slice(0, 7)}/${place}`;

/** What stands beside the hashed part must be what the hashed part says. */
const readsOff = ({ data, decision, corrects }: KeptRecord): boolean => {
  const { decision: decided = 'none', corrects: corrected = null } = data as RecordData;
  return decision === decided && corrects === corrected;
};

const faultOf = (zone: string, row: KeptRecord, tail: { seq: number; hash: string }, digest: Digest): BookBreak | undefined => {
  const stream = nameOf(row);
  if (row.seq > tail.seq + 1)
    return { stream, seq: tail.seq + 1, what: 'removed', words: `record ${tail.seq + 1} is missing before ${row.seq}` };
  if (row.seq <= tail.seq) return { stream, seq: row.seq, what: 'inserted', words: `a second record ${row.seq}` };
  if (keptHash(zone, row, digest, tail.hash) !== row.hash || !readsOff(row))
    return {
      stream,
      seq: row.seq,
      what: 'altered',
      words: `record ${row.seq} is not what was hashed, or it does not follow the one before it`,
    };
  return undefined;
};

/** Reads every book of a zone and finds the first record that was altered, removed, inserted or cut off. */
export const verifyBooks = async (
  db: Db,
  zone: string,
  digest: Digest,
  progress: (records: number) => void = () => {},
): Promise<BooksVerdict> => {
  const heads = new Map((await everyBook(db, zone)).map((head) => [nameOf(head), head]));
  const ends = new Map<string, { seq: number; hash: string }>();
  let after = { month: '0001-01-01', place: '', seq: 0 };
  let records = 0;
  for (;;) {
    const rows = await recordsBeyond(db, zone, after, page);
    for (const row of rows) {
      const broken = faultOf(zone, row, ends.get(nameOf(row)) ?? { seq: 0, hash: chainStart }, digest);
      if (broken) return { records, books: ends.size, broken };
      ends.set(nameOf(row), row);
      records++;
    }
    progress(records);
    const last = rows.at(-1);
    if (!last || rows.length < page) break;
    after = { month: last.month, place: last.place, seq: last.seq };
  }
  const done = (broken: BooksVerdict['broken']): BooksVerdict => ({ records, books: ends.size, broken });
  for (const [stream, { seq, hash }] of heads) {
    const end = ends.get(stream) ?? { seq: 0, hash: chainStart };
    if (end.seq < seq)
      return done({ stream, seq: end.seq + 1, what: 'cut-off', words: `the book knows of record ${seq}, it ends at ${end.seq}` });
    if (end.seq > seq) return done({ stream, seq: seq + 1, what: 'inserted', words: `the book knows only ${seq} records` });
    if (end.hash !== hash) return done({ stream, seq, what: 'altered', words: 'the book remembers another last hash' });
  }
  const stray = [...ends.keys()].find((stream) => !heads.has(stream));
  return done(stray === undefined ? 'nothing' : { stream: stray, seq: 1, what: 'inserted', words: 'no such book was begun' });
};
