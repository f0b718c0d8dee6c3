import { sql } from 'kysely';
import { type Session, takenIn, waitingIn } from '../../../core/session/index.ts';
import type { Db, Tx } from '../schema.ts';
import type { BookingsTable, SessionsTable } from '../session-tables.ts';
import { asRecords, unread } from './bulk.ts';
import { type KeptStream, lockStreams } from './lock.ts';

export type KeptSession = KeptStream<Session>;

const kept = (row: Pick<SessionsTable, 'id' | 'seq' | 'hash' | 'state'>): KeptSession => ({ ...row, state: row.state as Session });

/** These sessions as they stand, held until the transaction ends. */
export const lockSessions = (tx: Tx, zone: string, ids: readonly string[]): Promise<KeptSession[]> =>
  lockStreams<Session>(tx, zone, 'sessions', ids);

/** The row of a session, worked out from its fold. */
export const sessionRow = (id: string, state: Session, { seq, hash }: { seq: number; hash: string }) => ({
  id,
  session: state.session,
  opening: state.opening,
  area: state.area,
  date: state.date,
  starts: state.starts,
  ends: state.ends,
  capacity: state.capacity,
  taken: takenIn(state),
  waiting: waitingIn(state),
  stands: state.state,
  state,
  seq,
  hash,
});

export const recordSessions = async (tx: Tx, zone: string, rows: readonly ReturnType<typeof sessionRow>[]): Promise<void> => {
  if (rows.length === 0) return;
  const records = asRecords(rows.map((row) => ({ zone, ...row })));
  await unread(
    tx,
    sql`
    insert into sessions select * from json_populate_recordset(null::sessions, ${records}::json)
    on conflict (zone, id) do update set taken = excluded.taken, waiting = excluded.waiting, stands = excluded.stands,
      state = excluded.state, seq = excluded.seq, hash = excluded.hash`,
  );
};

/** Bookings with their links, and where each stands now; the index of a number counts only while the booking does. */
export const recordBookings = async (tx: Tx, zone: string, rows: readonly Omit<BookingsTable, 'zone'>[]): Promise<void> => {
  if (rows.length === 0) return;
  const records = asRecords(rows.map((row) => ({ zone, ...row })));
  await unread(
    tx,
    sql`
    insert into bookings select * from json_populate_recordset(null::bookings, ${records}::json)
    on conflict (zone, id) do update set state = excluded.state,
      blind = case when excluded.state in ('cancelled', 'missed') then null else bookings.blind end`,
  );
};

export const sessionsOn = async (db: Db, zone: string, from: string, to: string): Promise<KeptSession[]> =>
  (
    await db
      .selectFrom('sessions')
      .select(['id', 'state', 'seq', 'hash'])
      .where('zone', '=', zone)
      .where('date', '>=', from)
      .where('date', '<=', to)
      .orderBy('starts')
      .orderBy('id')
      .execute()
  ).map(kept);

export const findSession = async (db: Db, zone: string, id: string): Promise<KeptSession | undefined> => {
  const row = await db
    .selectFrom('sessions')
    .select(['id', 'state', 'seq', 'hash'])
    .where('zone', '=', zone)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && kept(row);
};

/** The session and the booking behind a secret link. */
export const findBooking = (db: Db, zone: string, link: string): Promise<{ id: string; session: string } | undefined> =>
  db.selectFrom('bookings').select(['id', 'session']).where('zone', '=', zone).where('link', '=', link).executeTakeFirst();

/** Sessions and their bookings as they stand, by stream. */
export const standingSessions = async (db: Db, zone: string, ids: readonly string[]) => {
  const [rows, bookings] = await Promise.all([
    db
      .selectFrom('sessions')
      .selectAll()
      .where('zone', '=', zone)
      .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
      .execute(),
    db
      .selectFrom('bookings')
      .select(['id', 'session', 'state'])
      .where('zone', '=', zone)
      .where(sql<boolean>`session = any(${[...ids]}::uuid[])`)
      .execute(),
  ]);
  const own = Map.groupBy(bookings, ({ session }) => session);
  return new Map(
    rows.map(({ zone: _, starts, ends, ...row }) => [
      row.id,
      {
        ...row,
        starts: starts.toISOString(),
        ends: ends.toISOString(),
        bookings: (own.get(row.id) ?? []).map(({ id, state }) => `${id} ${state}`).sort(),
      },
    ]),
  );
};
