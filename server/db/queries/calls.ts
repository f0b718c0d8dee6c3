import { sql } from 'kysely';
import type { CallsTable, Db, Tx } from '../schema.ts';

export type Call = CallsTable;

/** What one event of the telephone says; only what it says is given. */
export type CallNews = Readonly<{
  id: string;
  personal: string;
  account: string;
  rang: Date;
  answered?: Date;
  ended?: Date;
  missed?: true;
}>;

/** The next place among the changes of calls; held until the transaction ends, so that a reader never passes one that may still appear. */
const nextChange = async (tx: Tx, zone: string): Promise<number> => {
  const { rows } = await sql<{ position: number }>`
    insert into checkpoints (zone, name, position) values (${zone}, 'calls', 1)
    on conflict (zone, name) do update set position = checkpoints.position + 1 returning position`.execute(tx);
  return Number(rows[0]!.position);
};

/** Keeps what an event says of a call, whichever order events come in; what is known already stays. */
export const noteCall = async (tx: Tx, zone: string, { id, personal, account, rang, answered, ended, missed }: CallNews): Promise<void> => {
  const changed = await nextChange(tx, zone);
  await sql`
    insert into calls (zone, id, personal, account, rang, answered, ended, missed, changed)
    values (${zone}, ${id}, ${personal}::uuid, ${account}, ${rang}, ${answered ?? null}, ${ended ?? null}, ${missed ?? false}, ${changed})
    on conflict (zone, id) do update set
      account = case when excluded.account = '' then calls.account else excluded.account end,
      rang = least(calls.rang, excluded.rang),
      answered = coalesce(calls.answered, excluded.answered),
      ended = coalesce(calls.ended, excluded.ended),
      missed = calls.missed or excluded.missed,
      changed = excluded.changed`.execute(tx);
};

export const findCall = (db: Db, zone: string, id: string): Promise<Call | undefined> =>
  db.selectFrom('calls').selectAll().where('zone', '=', zone).where('id', '=', id).executeTakeFirst();

/** Calls that changed after a place, for the screens of those who take them. */
export const callsAfter = (db: Db, zone: string, after: number): Promise<Pick<Call, 'id' | 'account' | 'changed'>[]> =>
  db
    .selectFrom('calls')
    .select(['id', 'account', 'changed'])
    .where('zone', '=', zone)
    .where('changed', '>', after)
    .orderBy('changed')
    .limit(500)
    .execute();

export const lastChange = async (db: Db, zone: string): Promise<number> => {
  const row = await db.selectFrom('checkpoints').select('position').where('zone', '=', zone).where('name', '=', 'calls').executeTakeFirst();
  return Number(row?.position ?? 0);
};

/** Binds a call to its case; the first case stays. */
export const bindCall = async (db: Db, zone: string, id: string, caseId: string): Promise<void> => {
  await db.updateTable('calls').set({ caseId }).where('zone', '=', zone).where('id', '=', id).where('caseId', 'is', null).execute();
};

/** Marks a call as handed over to an emergency number; the first mark stays. */
export const passCall = async (db: Db, zone: string, id: string, to: string, at: Date): Promise<void> => {
  await db
    .updateTable('calls')
    .set({ passedTo: to, passed: at })
    .where('zone', '=', zone)
    .where('id', '=', id)
    .where('passedTo', 'is', null)
    .execute();
};

/** Calls of a time, counted: how many, how many were connected, how many of those quickly, how many were missed, how many still ring. */
export const countCalls = async (db: Db, zone: string, from: Date, quickSeconds: number, stillRings: Date) => {
  const { rows } = await sql<Record<'calls' | 'connected' | 'quick' | 'missed' | 'ringing', number>>`
    select count(*) as calls,
      count(answered) as connected,
      count(*) filter (where answered <= rang + make_interval(secs => ${quickSeconds})) as quick,
      count(*) filter (where answered is null and (missed or ended is not null or rang < ${stillRings})) as missed,
      count(*) filter (where answered is null and not missed and ended is null and rang >= ${stillRings}) as ringing
    from calls where zone = ${zone} and rang >= ${from}`.execute(db);
  const { calls, connected, quick, missed, ringing } = rows[0]!;
  return { calls: Number(calls), connected: Number(connected), quick: Number(quick), missed: Number(missed), ringing: Number(ringing) };
};

/** The newest calls, with the number of their case. */
export const newestCalls = (db: Db, zone: string, most: number) =>
  db
    .selectFrom('calls')
    .leftJoin('cases', (on) => on.onRef('cases.id', '=', 'calls.caseId').on('cases.zone', '=', zone))
    .selectAll('calls')
    .select('cases.number')
    .where('calls.zone', '=', zone)
    .orderBy('calls.rang', 'desc')
    .limit(most)
    .execute();
