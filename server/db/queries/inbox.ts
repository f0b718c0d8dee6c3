import { sql } from 'kysely';
import type { InboxTable } from '../message-tables.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords, unread } from './bulk.ts';
import type { CaseCondition } from './seen.ts';

export type NewInboxRow = Omit<InboxTable, 'zone' | 'at' | 'read'> & { at: string; read: string | null };

/** One row for an event and a person, however often it is worked out. */
export const recordInbox = async (tx: Tx, zone: string, rows: readonly NewInboxRow[]): Promise<void> => {
  if (rows.length === 0) return;
  const records = asRecords(rows.map((row) => ({ zone, ...row })));
  await unread(tx, sql`insert into inbox select * from json_populate_recordset(null::inbox, ${records}::json) on conflict do nothing`);
};

export type InboxRow = Pick<InboxTable, 'position' | 'caseId' | 'topic' | 'words' | 'at' | 'read'> & {
  number: string;
  category: string;
  area: string;
};

type Asked = { account: string; unread: boolean; before: number | 'newest'; most: number; seen: CaseCondition };

/** What was told to this account, the newest first, of cases that it may still see. */
export const inboxOf = async (db: Db, zone: string, { account, unread, before, most, seen }: Asked): Promise<InboxRow[]> =>
  (
    await sql<InboxRow>`
      select i.position, i.case_id, i.topic, i.words, i.at, i.read, c.number, c.category, c.area from inbox i
      join cases c on c.zone = ${zone} and c.id = i.case_id
      where i.zone = ${zone} and i.account = ${account} and ${seen}
        ${unread ? sql`and i.read is null` : sql``} ${before === 'newest' ? sql`` : sql`and i.position < ${before}`}
      order by i.position desc limit ${most}`.execute(db)
  ).rows;

/** How many are unread, never counted further than `most`. */
export const countUnread = async (db: Db, zone: string, account: string, seen: CaseCondition, most: number): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (
      select 1 from inbox i join cases c on c.zone = ${zone} and c.id = i.case_id
      where i.zone = ${zone} and i.account = ${account} and i.read is null and ${seen} limit ${most}) as counted`.execute(db);
  return rows[0]?.n ?? 0;
};

/** Marks as read: these, or everything up to a position. What was read before keeps its moment. */
export const markRead = async (
  db: Db,
  zone: string,
  account: string,
  which: { positions: readonly number[] } | { upTo: number },
  at: Date,
): Promise<void> => {
  const these = 'upTo' in which ? sql<boolean>`position <= ${which.upTo}` : sql<boolean>`position = any(${[...which.positions]}::bigint[])`;
  await db
    .updateTable('inbox')
    .set({ read: at })
    .where('zone', '=', zone)
    .where('account', '=', account)
    .where('read', 'is', null)
    .where(these)
    .execute();
};

/** What was told so long ago is taken away; the events stay. */
export const dropInbox = async (db: Db, zone: string, before: Date): Promise<void> => {
  await db.deleteFrom('inbox').where('zone', '=', zone).where('at', '<', before).execute();
};
