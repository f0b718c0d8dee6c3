import { sql } from 'kysely';
import { chainStart } from '../../../core/crypto/index.ts';
import type { RecordsTable } from '../record-tables.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords, byKey, copyInto, type JsonText, unread } from './bulk.ts';
import { closedValues, type NewPersonal } from './personal.ts';

/** The book of a place for one month, by the month's first day. */
export type BookOf = Readonly<{ month: string; place: string }>;
export type BookHead = BookOf & Readonly<{ seq: number; hash: string }>;

/** A record about to be written, its instants and its data as they were hashed. */
export type NewRecord = Omit<RecordsTable, 'zone' | 'at' | 'recorded' | 'data'> & { at: string; recorded: string; data: JsonText };

export type KeptRecord = Omit<RecordsTable, 'zone'>;

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
};

/** Makes room for the books of a month, as the owner of the tables. Told again, or by two processes at once, it does nothing more. */
export const makeRoom = async (db: Db, month: string): Promise<void> => {
  if (!/^\d{4}-\d{2}-01$/.test(month)) throw new RangeError(`${month} is not the first day of a month`);
  const name = `records_${month.slice(0, 7).replace('-', '_')}`;
  const { rows } = await sql<{ there: boolean }>`select to_regclass(${name}) is not null as there`.execute(db);
  if (rows[0]?.there) return;
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(7261031)`.execute(tx);
    await sql`set local role none`.execute(tx);
    await sql
      .raw(`create table if not exists public.${name} partition of public.records for values from ('${month}') to ('${nextMonth(month)}')`)
      .execute(tx);
  });
};

const headsThere = async (tx: Tx, zone: string, wanted: readonly BookOf[]): Promise<BookHead[]> => {
  return byKey(
    tx,
    sql<BookHead>`
    select b.month, b.place, b.seq, b.hash from record_books b
    join json_to_recordset(${asRecords(wanted)}::json) as w(month date, place text) on b.month = w.month and b.place = w.place
    where b.zone = ${zone} order by b.month, b.place for update of b`,
  );
};

/** The ends of these books, held until the transaction ends; a new book begins at nothing. */
export const holdBooks = async (tx: Tx, zone: string, wanted: readonly BookOf[]): Promise<BookHead[]> => {
  const found = await headsThere(tx, zone, wanted);
  if (found.length === wanted.length) return found;
  const missing = wanted.filter(({ month, place }) => !found.some((head) => head.month === month && head.place === place));
  await unread(
    tx,
    sql`
    insert into record_books select ${zone}, month, place, 0, ${chainStart}
    from json_to_recordset(${asRecords(missing)}::json) as w(month date, place text) order by month, place
    on conflict do nothing`,
  );
  return [...found, ...(await headsThere(tx, zone, missing))];
};

export const recordRecords = (tx: Tx, zone: string, rows: readonly NewRecord[]): Promise<void> => copyInto(tx, 'records', zone, rows);

/** Where the books end now. */
export const moveBooks = async (tx: Tx, zone: string, heads: readonly BookHead[]): Promise<void> => {
  await unread(
    tx,
    sql`
    update record_books b set seq = n.seq, hash = n.hash
    from json_to_recordset(${asRecords(heads)}::json) as n(month date, place text, seq integer, hash text)
    where b.zone = ${zone} and b.month = n.month and b.place = n.place`,
  );
};

const doesNotFit = '22012';

/**
 * Moves the books on and writes the rows in one statement, but only if every book still ends where it is said to; otherwise nothing is
 * written and the answer is no.
 */
export const writeAtOnce = async (
  db: Db,
  zone: string,
  {
    rows,
    personal,
    heads,
  }: { rows: readonly NewRecord[]; personal: readonly NewPersonal[]; heads: readonly (BookHead & { before: number })[] },
): Promise<boolean> => {
  const write = sql`
    with moved as (
      update record_books b set seq = n.seq, hash = n.hash
      from json_to_recordset(${asRecords(heads)}::json) as n(month date, place text, before integer, seq integer, hash text)
      where b.zone = ${zone} and b.month = n.month and b.place = n.place and b.seq = n.before
      returning 1
    ), fits as (select 1 / (case when count(*) = ${heads.length}::integer then 1 else 0 end) as yes from moved),
    sealed as (
      insert into personal (zone, id, class, salt, value, key)
      select ${zone}, p.id, p.class, p.salt, p.value, p.key
      from fits, json_to_recordset(${asRecords(closedValues(db, zone, personal))}::json) as p(id uuid, class text, salt text, value text, key text)
    )
    insert into records (zone, month, place, seq, id, record, version, v, area, data, who, post, at, recorded, request, hash, passing, way,
      decision, corrects, said)
    select ${zone}, r.month, r.place, r.seq, r.id, r.record, r.version, r.v, r.area, r.data, r.who, r.post, r.at, r.recorded, r.request,
      r.hash, r.passing, r.way, r.decision, r.corrects, r.said
    from fits, json_to_recordset(${asRecords(rows)}::json) as r(month date, place text, seq integer, id uuid, record text, version text,
      v smallint, area text, data json, who text, post text, at timestamptz, recorded timestamptz, request text, hash text, passing text,
      way text, decision text, corrects uuid, said text)`;
  try {
    await byKey(db, write);
    return true;
  } catch (fault) {
    if (typeof fault === 'object' && fault !== null && Reflect.get(fault, 'code') === doesNotFit) return false;
    throw fault;
  }
};

const columns = [
  'month',
  'place',
  'seq',
  'id',
  'record',
  'version',
  'v',
  'area',
  'data',
  'who',
  'post',
  'at',
  'recorded',
  'request',
  'hash',
  'passing',
  'way',
  'decision',
  'corrects',
  'said',
] as const;

/** The records of these ids, in the books of these months. */
export const recordsOf = async (db: Db, zone: string, months: readonly string[], ids: readonly string[]): Promise<KeptRecord[]> =>
  ids.length === 0
    ? []
    : db
        .selectFrom('records')
        .select(columns)
        .where('zone', '=', zone)
        .where(sql<boolean>`month = any(${[...months]}::date[])`)
        .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
        .execute();

export type Sifted = Readonly<{
  places: readonly string[];
  from: Date;
  until: Date;
  record?: string | undefined;
  passing?: string | undefined;
  /** Only what was there before this one, for the next page. */
  before?: Readonly<{ at: Date; id: string }> | undefined;
}>;

/** What was recorded at these places between two moments, the newest first; what was corrected since is left out. */
export const siftedRecords = async (
  db: Db,
  zone: string,
  months: readonly string[],
  { places, from, until, record, passing, before }: Sifted,
  most: number,
): Promise<KeptRecord[]> =>
  db
    .selectFrom('records as r')
    .select(columns.map((column) => `r.${column}` as const))
    .where('r.zone', '=', zone)
    .where(sql<boolean>`r.month = any(${[...months]}::date[])`)
    .where(sql<boolean>`r.place = any(${[...places]}::text[])`)
    .where('r.at', '>=', from)
    .where('r.at', '<=', until)
    .$if(record !== undefined, (query) => query.where('r.record', '=', record!))
    .$if(passing !== undefined, (query) => query.where('r.passing', '=', passing!))
    .$if(before !== undefined, (query) => query.where(sql<boolean>`(r.at, r.id) < (${before!.at}::timestamptz, ${before!.id}::uuid)`))
    .where(sql<boolean>`not exists (select 1 from records c where c.zone = ${zone} and c.month = r.month and c.corrects = r.id)`)
    .orderBy('r.at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(most)
    .execute();

/** How many were let in and turned back, by place, since a moment. */
export const passedSince = async (
  db: Db,
  zone: string,
  months: readonly string[],
  places: readonly string[],
  since: Date,
): Promise<{ place: string; decision: string; way: string; count: number }[]> => {
  const { rows } = await sql<{ place: string; decision: string; way: string; count: number }>`
    select r.place, r.decision, r.way, count(*) as count from records r
    where r.zone = ${zone} and r.month = any(${[...months]}::date[]) and r.place = any(${[...places]}::text[]) and r.at >= ${since}
      and r.way <> 'none'
      and not exists (select 1 from records c where c.zone = ${zone} and c.month = r.month and c.corrects = r.id)
    group by r.place, r.decision, r.way`.execute(db);
  return rows;
};

/** Who came in through these places and has not left since a moment: of each the last passage, where it was inwards and allowed. */
export const insideOf = async (
  db: Db,
  zone: string,
  months: readonly string[],
  places: readonly string[],
  since: Date,
  most: number,
): Promise<KeptRecord[]> => {
  const { rows } = await sql<KeptRecord>`
    select * from (
      select distinct on (r.place, r.passing) r.* from records r
      where r.zone = ${zone} and r.month = any(${[...months]}::date[]) and r.place = any(${[...places]}::text[]) and r.at >= ${since}
        and r.passing is not null and r.decision = 'allow'
        and not exists (select 1 from records c where c.zone = ${zone} and c.month = r.month and c.corrects = r.id)
      order by r.place, r.passing, r.at desc, r.seq desc
    ) as last where last.way = 'in' order by last.at limit ${most}`.execute(db);
  return rows;
};

/** Where the books of these places end, in one number: it moves whenever something is written. */
export const booksMark = async (db: Db, zone: string, months: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ place: string; seq: number }>`
    select place, sum(seq)::int as seq from record_books where zone = ${zone} and month = any(${[...months]}::date[])
    group by place`.execute(db);
  return new Map(rows.map(({ place, seq }) => [place, seq]));
};

/** The next records in the order of their books, for whoever reads all of them. */
export const recordsBeyond = async (
  db: Db,
  zone: string,
  after: Readonly<{ month: string; place: string; seq: number }>,
  most: number,
): Promise<KeptRecord[]> =>
  db
    .selectFrom('records')
    .select(columns)
    .where('zone', '=', zone)
    .where(sql<boolean>`(month, place, seq) > (${after.month}::date, ${after.place}::text, ${after.seq}::integer)`)
    .orderBy('month')
    .orderBy('place')
    .orderBy('seq')
    .limit(most)
    .execute();

/** Where every book of the zone ends. */
export const everyBook = async (db: Db, zone: string): Promise<BookHead[]> =>
  db.selectFrom('recordBooks').select(['month', 'place', 'seq', 'hash']).where('zone', '=', zone).execute();
