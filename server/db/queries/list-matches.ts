import { sql } from 'kysely';
import { type Hit, type ListMatch, takenBack } from '../../../core/register/index.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords, copyInto, unread } from './bulk.ts';
import type { EntryCondition } from './entries.ts';
import type { KeptStream } from './lock.ts';
import type { PlainRow } from './standing-rows.ts';

export type KeptMatch = KeptStream<ListMatch>;

/** The row of a matching, worked out from its fold. */
export const matchRow = (id: string, state: ListMatch, { seq, hash }: { seq: number; hash: string }) => ({
  id,
  account: state.who,
  programme: state.programme,
  register: state.register,
  at: state.at,
  ends: state.deleted === 'not-yet' ? state.until : null,
  state,
  seq,
  hash,
});

export const recordMatches = async (tx: Tx, zone: string, rows: readonly ReturnType<typeof matchRow>[]): Promise<void> => {
  if (rows.length === 0) return;
  const records = asRecords(rows.map((row) => ({ zone, ...row })));
  await unread(
    tx,
    sql`
    insert into list_matches select * from json_populate_recordset(null::list_matches, ${records}::json)
    on conflict (zone, id) do update set ends = excluded.ends, state = excluded.state, seq = excluded.seq, hash = excluded.hash`,
  );
};

/** Keeps the hits of new matchings, and takes away those of matchings that have ended. */
export const recordHits = async (
  tx: Tx,
  zone: string,
  kept: readonly Readonly<{ match: string; hits: readonly Hit[] }>[],
  ended: readonly string[],
): Promise<void> => {
  await copyInto(
    tx,
    'list_hits',
    zone,
    kept.flatMap(({ match, hits }) => hits.map(({ at, entry, by }) => ({ match, entry, place: at, found: by }))),
  );
  if (ended.length > 0) await sql`delete from list_hits where zone = ${zone} and match = any(${[...ended]}::uuid[])`.execute(tx);
};

export const findMatch = async (db: Db, zone: string, id: string): Promise<KeptMatch | undefined> => {
  const row = await db
    .selectFrom('listMatches')
    .select(['id', 'state', 'seq', 'hash'])
    .where('zone', '=', zone)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...row, state: row.state as ListMatch };
};

/** Matchings, the newest first: of one account and register, or of everybody for those who read the log. */
export const matchesOf = async (
  db: Db,
  zone: string,
  whose: Readonly<{ account: string; programme: string; register: string }> | 'everybody',
  most: number,
): Promise<KeptMatch[]> => {
  const all = db.selectFrom('listMatches').select(['id', 'state', 'seq', 'hash']).where('zone', '=', zone);
  const own =
    whose === 'everybody'
      ? all
      : all.where('account', '=', whose.account).where('programme', '=', whose.programme).where('register', '=', whose.register);
  const rows = await own.orderBy('at', 'desc').orderBy('id', 'desc').limit(most).execute();
  return rows.map((row) => ({ ...row, state: row.state as ListMatch }));
};

/** The hits of a matching, in the order of its list. */
export const hitsOf = (db: Db, zone: string, match: string, most: number): Promise<{ entry: string; place: number; found: Hit['by'] }[]> =>
  db
    .selectFrom('listHits')
    .select(['entry', 'place', 'found'])
    .where('zone', '=', zone)
    .where('match', '=', match)
    .orderBy('place')
    .orderBy('entry')
    .limit(most)
    .execute();

/** Matchings whose hits are to be deleted by now. */
export const endedMatches = async (db: Db, zone: string, now: Date, most: number): Promise<string[]> =>
  (
    await db
      .selectFrom('listMatches')
      .select('id')
      .where('zone', '=', zone)
      .where('ends', '<=', now)
      .orderBy('ends')
      .orderBy('id')
      .limit(most)
      .execute()
  ).map(({ id }) => id);

export type Sought = Readonly<{
  programme: string;
  register: string;
  /** The fields by whose keyed hashes entries are sought, and the one that is an identifier. */
  fields: readonly string[];
  idField: string | 'none';
  blinds: readonly string[];
  keys: readonly string[];
}>;

/** Entries of a register that are found by these keyed hashes, or by these numbers; `identified` where an identifier is kept. */
export const soughtEntries = async (
  db: Db,
  zone: string,
  { programme, register, fields, idField, blinds, keys }: Sought,
  seen: EntryCondition,
): Promise<{
  found: { entry: string; field: string; blind: string; identified: boolean }[];
  numbered: { entry: string; key: string }[];
}> => {
  const own = sql`e.programme = ${programme} and e.register = ${register} and e.batch <> ${takenBack} and ${seen}`;
  const [found, numbered] = await Promise.all([
    sql<{ entry: string; field: string; blind: string; identified: boolean }>`
      select e.id as entry, f.field, f.blind,
        exists (select 1 from entry_finds i where i.zone = ${zone} and i.entry = e.id and i.field = ${idField}) as identified
      from entry_finds f join entries e on e.zone = f.zone and e.id = f.entry
      where f.zone = ${zone} and f.field = any(${[...fields]}::text[]) and f.blind = any(${[...blinds]}::text[]) and e.zone = ${zone} and ${own}
      order by e.key, f.field`.execute(db),
    sql<{ entry: string; key: string }>`
      select e.id as entry, e.key from entries e where e.zone = ${zone} and ${own} and e.key = any(${[...keys]}::text[]) order by e.key`.execute(
      db,
    ),
  ]);
  return { found: found.rows, numbered: numbered.rows };
};

/** Matchings as they stand, by stream. */
export const standingMatches = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, PlainRow>> => {
  const rows = await db
    .selectFrom('listMatches')
    .selectAll()
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(
    rows.map(({ zone: _, at, ends, ...row }) => [
      row.id,
      { ...row, at: at.toISOString(), ends: ends === null ? null : ends.toISOString() },
    ]),
  );
};
