import { canonicalJson } from '../../../core/crypto/index.ts';
import { Refusal } from '../../../core/refusal.ts';
import { constraintOf, databaseFault } from '../../db/errors.ts';
import { JsonText } from '../../db/queries/bulk.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import {
  type BookHead,
  holdBooks,
  type KeptRecord,
  moveBooks,
  type NewRecord,
  recordRecords,
  recordsOf,
} from '../../db/queries/records.ts';
import type { Tx } from '../../db/schema.ts';
import { recordHash } from './chain.ts';
import type { Prepared, RecordHouse } from './prepare.ts';

/** What whoever recorded is told, the same again when they ask again. */
export type Receipt = Readonly<{
  id: string;
  place: string;
  month: string;
  seq: number;
  at: string;
  recorded: string;
  decision: string;
  hash: string;
}>;

export type Fate = { receipt: Receipt } | { refusal: Refusal };

/** The version of the shape of records. */
const v = 1;

const bookKey = ({ month, place }: { month: string; place: string }) => `${month} ${place}`;

const receiptOf = ({ id, place, month, seq, at, recorded, decision, hash }: KeptRecord | NewRecord): Receipt => ({
  id,
  place,
  month,
  seq,
  at: typeof at === 'string' ? at : at.toISOString(),
  recorded: typeof recorded === 'string' ? recorded : recorded.toISOString(),
  decision,
  hash,
});

const rowOf = (one: Prepared, head: BookHead, recorded: string, house: RecordHouse): NewRecord => {
  const { zone, id, month, place, record, version, area, who, request, said, passing, written } = one;
  const data = canonicalJson(written.data);
  const hashed = {
    zone,
    id,
    month,
    place,
    record,
    version,
    area,
    who,
    request,
    v,
    seq: head.seq + 1,
    post: written.post,
    at: written.at.toISOString(),
    recorded,
  };
  const { zone: _, ...row } = hashed;
  return {
    ...row,
    data: new JsonText(data),
    hash: recordHash(hashed, data, house.ports.digest, head.hash),
    passing: passing === 'nobody' ? null : passing,
    way: written.way,
    decision: written.data.decision ?? 'none',
    corrects: written.data.corrects ?? null,
    said,
  };
};

/** The first answer again, or the refusal of something else under the same id. */
export const again = (standing: KeptRecord | NewRecord, one: Pick<Prepared, 'said'>): Fate =>
  standing.said === one.said ? { receipt: receiptOf(standing) } : { refusal: new Refusal('used-key') };

/** Gives each its place in its book, writes them all and moves the books on, in one transaction; one sent twice in it is written once. */
const within = async (tx: Tx, zone: string, group: readonly Prepared[], house: RecordHouse): Promise<Fate[]> => {
  const books = new Map(group.map((one) => [bookKey(one), { month: one.month, place: one.place }]));
  const heads = new Map((await holdBooks(tx, zone, [...books.values()])).map((head) => [bookKey(head), head]));
  const recorded = house.ports.clock.now().toISOString();
  const rows = new Map<string, NewRecord>();
  const personal: Prepared['written']['personal'][number][] = [];
  const fates = group.map((one): Fate => {
    const twin = rows.get(one.id);
    if (twin) return again(twin, one);
    const head = heads.get(bookKey(one))!;
    const row = rowOf(one, head, recorded, house);
    heads.set(bookKey(one), { ...head, seq: row.seq, hash: row.hash });
    rows.set(one.id, row);
    personal.push(...one.written.personal);
    return { receipt: receiptOf(row) };
  });
  await recordRecords(tx, zone, [...rows.values()]);
  await recordPersonal(tx, zone, personal);
  await moveBooks(tx, zone, [...heads.values()]);
  return fates;
};

const attempt = (zone: string, group: readonly Prepared[], house: RecordHouse): Promise<Fate[]> =>
  house.db
    .transaction()
    .setIsolationLevel('read committed')
    .execute((tx) => within(tx, zone, group, house));

const refusalOf = (fault: unknown, { ports }: RecordHouse): Refusal => {
  if (fault instanceof Refusal) return fault;
  const kind = databaseFault(fault);
  if (kind === 'unavailable' || kind === 'too-slow' || kind === 'full') return new Refusal('not-ready');
  if (kind === 'unique' || kind === 'serialization') return new Refusal('clash');
  if (kind === 'bad-value') return new Refusal('unreadable');
  ports.log('a record broke the rules of the database', fault);
  return new Refusal('broken');
};

/** Those that are in the books already are answered as they were; the others are left. */
const knownBefore = async (zone: string, group: readonly Prepared[], house: RecordHouse): Promise<ReadonlyMap<Prepared, Fate>> => {
  const months = [...new Set(group.map(({ month }) => month))];
  const found = await recordsOf(
    house.db,
    zone,
    months,
    group.map(({ id }) => id),
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return new Map(
    group.flatMap((one): [Prepared, Fate][] => {
      const row = byId.get(one.id);
      return row ? [[one, again(row, one)]] : [];
    }),
  );
};

const tries = 3;

const alone = async (zone: string, one: Prepared, house: RecordHouse): Promise<Fate> => {
  for (let left = tries - 1; ; left--)
    try {
      return (await attempt(zone, [one], house))[0]!;
    } catch (fault) {
      const before = (await knownBefore(zone, [one], house).catch(() => undefined))?.get(one);
      if (before) return before;
      if (left > 0 && databaseFault(fault) === 'serialization') continue;
      return { refusal: refusalOf(fault, house) };
    }
};

/**
 * Sees a group into the books and only then says what became of each. The usual case asks nothing first; when something is there already,
 * repeats get their first answers and the rest is written; when the database refuses a group for another reason, each goes alone.
 */
export const settle = async (zone: string, group: readonly Prepared[], house: RecordHouse): Promise<Fate[]> => {
  try {
    return await attempt(zone, group, house);
  } catch (fault) {
    if (['unavailable', 'too-slow', 'full'].includes(databaseFault(fault))) return group.map(() => ({ refusal: refusalOf(fault, house) }));
    const isRepeat = databaseFault(fault) === 'unique' && constraintOf(fault).endsWith('_pkey');
    const before = isRepeat ? await knownBefore(zone, group, house).catch(() => new Map<Prepared, Fate>()) : new Map<Prepared, Fate>();
    const fates: Fate[] = [];
    for (const one of group) fates.push(before.get(one) ?? (await alone(zone, one, house)));
    return fates;
  }
};
