import type { PersonalValue } from '../../../core/case/sealed.ts';
import { canonicalJson } from '../../../core/crypto/index.ts';
import { Refusal } from '../../../core/refusal.ts';
import { JsonText } from '../../db/queries/bulk.ts';
import type { BookHead, BookOf, KeptRecord, NewRecord } from '../../db/queries/records.ts';
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

/** The book of a record, by its month and place. */
export const bookKey = ({ month, place }: { month: string; place: string }) => `${month} ${place}`;

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

/** Where a group comes to stand: its rows, what they seal, the ends of their books before and after, and what each is told. */
export type Plan = Readonly<{
  rows: readonly NewRecord[];
  personal: readonly PersonalValue[];
  heads: readonly (BookHead & { before: number })[];
  fates: readonly Fate[];
}>;

export const booksOf = (group: readonly Prepared[]): BookOf[] => [
  ...new Map(group.map(({ month, place }) => [bookKey({ month, place }), { month, place }])).values(),
];

/** Gives each its place in its book; one that is sent twice in a group is written once. */
export const planOf = (group: readonly Prepared[], ends: readonly BookHead[], house: RecordHouse): Plan => {
  const heads = new Map(ends.map((head) => [bookKey(head), { ...head, before: head.seq }]));
  const recorded = house.ports.clock.now().toISOString();
  const rows = new Map<string, NewRecord>();
  const personal: PersonalValue[] = [];
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
  return { rows: [...rows.values()], personal, heads: [...heads.values()], fates };
};
