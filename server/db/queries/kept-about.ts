import { sql } from 'kysely';
import type { Words } from '../../../core/words.ts';
import type { Db } from '../schema.ts';
import type { Person } from './rights.ts';

/** What is read of one person at most, of each sort; the newest first. */
const most = 500;

export type MessageTo = { at: Date; channel: string; words: Words; state: string; caseId: string };

/** What was told to these callers of their matters. */
export const messagesTo = async (db: Db, zone: string, callers: readonly string[]): Promise<MessageTo[]> => {
  const { rows } = await sql<MessageTo>`
    select o.at, o.channel, o.words, o.state, o.case_id from outbox o
    where o.zone = ${zone} and o.recipient = any(${callers.map((id) => `caller:${id}`)}::text[])
      and o.case_id in (select c.case_id from links c where c.zone = ${zone} and c.caller = any(${[...callers]}::text[]))
    order by o.at desc limit ${most}`.execute(db);
  return rows;
};

export type CallFrom = { rang: Date; answered: Date | null; ended: Date | null; caseId: string | null };

/** Calls from a number to the hotline. */
export const callsFrom = async (db: Db, zone: string, blind: string): Promise<CallFrom[]> => {
  const { rows } = await sql<CallFrom>`
    select c.rang, c.answered, c.ended, c.case_id from personal p join calls c on c.zone = ${zone} and c.personal = p.id
    where p.zone = ${zone} and p.blind = ${blind} order by c.rang desc limit ${most}`.execute(db);
  return rows;
};

export type BookingBy = { starts: Date; opening: string; state: string; sealed: string | null };

/** Times that were booked with a number and not given back. */
export const bookingsBy = async (db: Db, zone: string, blind: string): Promise<BookingBy[]> => {
  const { rows } = await sql<BookingBy>`
    select s.starts, s.opening, b.state, (
        select one -> 'sealed' ->> 'personal' from json_array_elements(s.state -> 'bookings') one where one ->> 'id' = b.id::text limit 1
      ) as sealed
    from bookings b join sessions s on s.zone = ${zone} and s.id = b.session
    where b.zone = ${zone} and b.blind = ${blind} order by s.starts desc limit ${most}`.execute(db);
  return rows;
};

export type EntryWith = { id: string; programme: string; register: string; field: string; area: string; unit: string; entered: Date };

/** Entries of registers in which a number stands, and in which field. */
export const entriesWith = async (db: Db, zone: string, blind: string): Promise<EntryWith[]> => {
  const { rows } = await sql<EntryWith>`
    select e.id, e.programme, e.register, f.field, e.area, e.unit, e.entered from entry_finds f
    join entries e on e.zone = ${zone} and e.id = f.entry
    where f.zone = ${zone} and f.blind = ${blind} order by e.entered desc limit ${most}`.execute(db);
  return rows;
};

export type Looked = { stream: string; at: Date; post: string };

/** Who laid open what stands in these entries; why is none of the person's to read. */
export const looksAtEntries = async (db: Db, zone: string, entries: readonly string[]): Promise<Looked[]> => {
  const { rows } = await sql<Looked>`
    select stream, at, post from events where zone = ${zone} and stream = any(${[...entries]}::text[]) and type = 'revealed'
    order by at desc limit ${most}`.execute(db);
  return rows;
};

export type SignedIn = { made: Date; ends: Date };

export const signInsOf = async (db: Db, zone: string, { id }: Person): Promise<SignedIn[]> =>
  db
    .selectFrom('residentSessions')
    .select(['made', 'ends'])
    .where('zone', '=', zone)
    .where('resident', '=', id)
    .orderBy('made', 'desc')
    .limit(most)
    .execute();

export const residentSince = async (db: Db, zone: string, { id }: Person): Promise<Date | undefined> =>
  (await db.selectFrom('residents').select('made').where('zone', '=', zone).where('id', '=', id).executeTakeFirst())?.made;
