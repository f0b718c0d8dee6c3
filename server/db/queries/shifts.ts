import { sql } from 'kysely';
import type { Frozen, Shift } from '../../../core/shift/shift.ts';
import type { Db, Tx } from '../schema.ts';
import type { ShiftsTable } from '../shift-tables.ts';
import { asRecords, unread } from './bulk.ts';
import { isOpen } from './filters.ts';
import { type KeptStream, lockStreams } from './lock.ts';
import type { CaseCondition } from './seen.ts';

export type KeptShift = KeptStream<Shift>;

const kept = (row: Pick<ShiftsTable, 'id' | 'seq' | 'hash' | 'state'>): KeptShift => ({ ...row, state: row.state as Shift });

/** These hand-overs as they stand, held until the transaction ends. */
export const lockShifts = (tx: Tx, zone: string, ids: readonly string[]): Promise<KeptShift[]> =>
  lockStreams<Shift>(tx, zone, 'shifts', ids);

/** The row of a hand-over, worked out from its fold. */
export const shiftRow = (id: string, state: Shift, { seq, hash }: { seq: number; hash: string }) => ({
  id,
  area: state.area,
  givenBy: state.by,
  givenTo: state.to,
  at: state.at,
  taken: state.taken === 'waiting' ? null : state.taken,
  state,
  seq,
  hash,
});

export const recordShifts = async (tx: Tx, zone: string, rows: readonly ReturnType<typeof shiftRow>[]): Promise<void> => {
  if (rows.length === 0) return;
  const records = asRecords(rows.map((row) => ({ zone, ...row })));
  await unread(
    tx,
    sql`
    insert into shifts select * from json_populate_recordset(null::shifts, ${records}::json)
    on conflict (zone, id) do update set taken = excluded.taken, state = excluded.state, seq = excluded.seq, hash = excluded.hash`,
  );
};

/** The hand-overs of these areas, the newest first. */
export const shiftsOf = async (db: Db, zone: string, areas: readonly string[], most: number): Promise<KeptShift[]> =>
  (
    await db
      .selectFrom('shifts')
      .select(['id', 'state', 'seq', 'hash'])
      .where('zone', '=', zone)
      .where(sql<boolean>`area = any(${[...areas]}::text[])`)
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(most)
      .execute()
  ).map(kept);

/** So many cases are named at most; a desk with more has another trouble than its hand-over. */
const mostNamed = 200;

/** How the desk of an area stands: what is open there, urgent cases that nobody has accepted, what is late, what falls due before the day ends. */
export const frozenAt = async (db: Db, zone: string, area: string, { now, tonight }: { now: Date; tonight: Date }): Promise<Frozen> => {
  const here: CaseCondition = sql<boolean>`(c.area_path @> ${[area]}::text[] and ${isOpen} and c.phase in ('intake', 'triage'))`;
  const [count, named] = await Promise.all([
    sql<{ open: number }>`select count(*)::int as open from cases c where c.zone = ${zone} and ${here}`.execute(db),
    sql<{ id: string; number: string; why: Frozen['pressing'][number]['why'] }>`
      select c.id, c.number, case
        when c.rank < 2 and c.phase = 'intake' then 'unaccepted' when c.due < ${now} then 'late' else 'today' end as why
      from cases c where c.zone = ${zone} and ${here} and ((c.rank < 2 and c.phase = 'intake') or c.due < ${tonight})
      order by c.rank, c.due, c.id limit ${mostNamed}`.execute(db),
  ]);
  return { open: count.rows[0]?.open ?? 0, pressing: named.rows };
};
