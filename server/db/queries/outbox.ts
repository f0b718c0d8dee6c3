import { sql } from 'kysely';
import type { Words } from '../../../core/words.ts';
import type { Db, OutboxTable, Tx } from '../schema.ts';
import { asRecords, unread } from './bulk.ts';
import type { CaseCondition } from './seen.ts';

export type NewNotice = Omit<OutboxTable, 'zone' | 'words' | 'at' | 'due' | 'handled'> & {
  words: Words;
  at: string;
  due: string | null;
  handled: string | null;
};

/** How a new message stands: on its way from now on, or kept here because its way is not open. */
export const leaving = (open: boolean, at: string) => ({
  state: open ? 'waiting' : 'kept',
  due: open ? at : null,
  attempts: 0,
  reason: '',
  parts: 0,
  reference: null,
  handled: null,
});

/** One message per event and part, however often it is worked out. */
export const recordNotices = async (tx: Tx, zone: string, notices: readonly NewNotice[]): Promise<void> => {
  if (notices.length === 0) return;
  const rows = asRecords(notices.map((notice) => ({ zone, ...notice })));
  await unread(tx, sql`insert into outbox select * from jsonb_populate_recordset(null::outbox, ${rows}::jsonb) on conflict do nothing`);
};

export type KeptNotice = OutboxTable & { number: string };

/** Which messages: those of one way out, from a place in the outbox on. */
export type NoticesAsked = {
  by: string | 'any';
  failed: boolean;
  before: { position: number; part: number } | 'newest';
  most: number;
  seen: CaseCondition;
};

/** Messages, newest first, with the number of their case; of a restricted case only for those who may see it. */
export const notices = (db: Db, zone: string, { by, failed, before, most, seen }: NoticesAsked): Promise<KeptNotice[]> =>
  db
    .selectFrom('outbox')
    .innerJoin('cases as c', (on) => on.onRef('c.id', '=', 'outbox.caseId').on('c.zone', '=', zone))
    .selectAll('outbox')
    .select('c.number')
    .where('outbox.zone', '=', zone)
    .where(sql<boolean>`(not c.restricted or ${seen})`)
    .where(by === 'any' ? sql<boolean>`true` : sql<boolean>`channel = ${by}`)
    .where(failed ? sql<boolean>`outbox.state in ('failed', 'unsure')` : sql<boolean>`true`)
    .where(before === 'newest' ? sql<boolean>`true` : sql<boolean>`(position, part) < (${before.position}, ${before.part})`)
    .orderBy('position', 'desc')
    .orderBy('part', 'desc')
    .limit(most)
    .execute();

/** How many messages did not reach anybody, or may not have. */
export const failures = async (db: Db, zone: string): Promise<number> => {
  const { n } = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('zone', '=', zone)
    .where(sql<boolean>`state in ('failed', 'unsure')`)
    .executeTakeFirstOrThrow();
  return Number(n);
};
