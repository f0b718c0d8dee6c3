import { sql } from 'kysely';
import type { Destroyed } from '../../../core/rights/index.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords } from './bulk.ts';
import type { PlainRow } from './standing-rows.ts';

export type KeptRetention = { stream: string; state: Destroyed; seq: number; hash: string };

export const lockRetentions = async (tx: Tx, zone: string, streams: readonly string[]): Promise<KeptRetention[]> =>
  (
    await sql<KeptRetention>`
      select stream, state, seq, hash from retentions where zone = ${zone} and stream = any(${[...streams]}::text[]) order by stream for update`.execute(
      tx,
    )
  ).rows;

export const recordRetentions = async (tx: Tx, zone: string, rows: readonly KeptRetention[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    insert into retentions select * from json_populate_recordset(null::retentions, ${asRecords(rows.map((row) => ({ zone, ...row })))}::json)
    on conflict (zone, stream) do update set state = excluded.state, seq = excluded.seq, hash = excluded.hash`.execute(tx);
};

export const standingRetentions = async (db: Db, zone: string, streams: readonly string[]): Promise<ReadonlyMap<string, PlainRow>> => {
  const rows = await db
    .selectFrom('retentions')
    .select(['stream', 'state', 'seq', 'hash'])
    .where('zone', '=', zone)
    .where(sql<boolean>`stream = any(${[...streams]}::text[])`)
    .execute();
  return new Map(rows.map(({ stream, ...row }) => [stream, row]));
};

/** Where a walk stands; `mark` and `id` are of what it looked at last. */
export type WalkPlace = Readonly<{ day: string; mark: Date; id: string }>;

const beginning = { mark: new Date(0), id: '00000000-0000-0000-0000-000000000000' };

/** Where a walk stands now, as far as it was kept; a new day begins from the beginning. */
export const placeOf = async (db: Db, zone: string, name: string, day: string): Promise<WalkPlace> => {
  const { rows } = await sql<WalkPlace>`
    select day::text as day, mark, id from retention_places where zone = ${zone} and name = ${name}`.execute(db);
  return rows[0]?.day === day ? rows[0] : { day, ...beginning };
};

/** The place of a walk, held until the transaction ends: another process that walks waits. A new day begins from the beginning. */
export const holdPlace = async (tx: Tx, zone: string, name: string, day: string): Promise<WalkPlace> => {
  await tx
    .insertInto('retentionPlaces')
    .values({ zone, name, day, ...beginning })
    .onConflict((row) => row.columns(['zone', 'name']).doNothing())
    .execute();
  const { rows } = await sql<WalkPlace>`
    select day::text as day, mark, id from retention_places where zone = ${zone} and name = ${name} for update`.execute(tx);
  const found = rows[0];
  return found && found.day === day ? found : { day, ...beginning };
};

export const movePlace = async (tx: Tx, zone: string, name: string, { day, mark, id }: WalkPlace): Promise<void> => {
  await sql`update retention_places set day = ${day}::date, mark = ${mark}, id = ${id}::uuid where zone = ${zone} and name = ${name}`.execute(
    tx,
  );
};

/** A case that other books kept is over for us since we have it, however long ago it ended there. */
const overSince = (zone: string, before: Date) => sql<boolean>`(c.since <= ${before} and (not c.quiet or exists (
  select 1 from events e where e.zone = ${zone} and e.stream = c.id::text and e.seq = c.seq and e.recorded <= ${before})))`;

export type EndedCase = { id: string; since: Date };

/** Cases of a programme that ended before, after a place, of which this has not been destroyed yet. */
export const endedCases = async (
  db: Db,
  zone: string,
  asked: { programme: string; before: Date; of: 'all' | 'sensitive'; after: Pick<WalkPlace, 'mark' | 'id'>; most: number },
): Promise<EndedCase[]> => {
  const { programme, before, of, after, most } = asked;
  const done = of === 'all' ? ['all'] : ['all', 'sensitive'];
  const { rows } = await sql<EndedCase>`
    select c.id, c.since from cases c
    where c.zone = ${zone} and c.programme = ${programme} and c.phase = 'done' and ${overSince(zone, before)}
      and (c.since, c.id) > (${after.mark}::timestamptz, ${after.id}::uuid)
      and not exists (select 1 from erased_cases e where e.zone = ${zone} and e.case_id = c.id and e.what = any(${done}::text[]))
    order by c.since, c.id limit ${most}`.execute(db);
  return rows;
};

/** The widest that was destroyed of a case; what was said of it before gives way to more only. */
export const noteErased = async (tx: Tx, zone: string, cases: readonly { caseId: string; what: string }[], at: Date): Promise<void> => {
  if (cases.length === 0) return;
  const rows = asRecords(cases.map(({ caseId, what }) => ({ zone, caseId, what, at: at.toISOString() })));
  await sql`
    insert into erased_cases select * from json_populate_recordset(null::erased_cases, ${rows}::json)
    on conflict (zone, case_id) do update set what = excluded.what, at = excluded.at
    where erased_cases.what <> 'all' and excluded.what <> 'caller'`.execute(tx);
};

export type SealedRecord = { id: string; data: unknown };

/** Records of one sort in a month's books, in the order of their ids. */
export const recordsAfter = async (
  db: Db,
  zone: string,
  asked: { month: string; record: string; after: string; most: number },
): Promise<SealedRecord[]> => {
  const { month, record, after, most } = asked;
  const { rows } = await sql<SealedRecord>`
    select id, data from records where zone = ${zone} and month = ${month}::date and record = ${record} and id > ${after}::uuid
    order by id limit ${most}`.execute(db);
  return rows;
};

/** The months in which records stand, up to one. */
export const monthsOfRecords = async (db: Db, zone: string, until: string): Promise<string[]> => {
  const { rows } = await sql<{ month: string }>`
    select distinct month::text as month from record_books where zone = ${zone} and month <= ${until}::date order by 1`.execute(db);
  return rows.map(({ month }) => month);
};

/** What passed is found no longer once the value is destroyed by which it was known. */
export const forgetPassing = async (tx: Tx, zone: string, month: string, ids: readonly string[]): Promise<void> => {
  await sql`update records set passing = null where zone = ${zone} and month = ${month}::date and id = any(${[...ids]}::uuid[]) and passing is not null`.execute(
    tx,
  );
};

/** How many cases of a programme are over for longer than they are kept and still say something. */
export const countOver = async (db: Db, zone: string, programme: string, before: Date): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from cases c
    where c.zone = ${zone} and c.programme = ${programme} and c.phase = 'done' and ${overSince(zone, before)}
      and not exists (select 1 from erased_cases e where e.zone = ${zone} and e.case_id = c.id and e.what = 'all')`.execute(db);
  return rows[0]?.count ?? 0;
};
