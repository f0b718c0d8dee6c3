import { sql } from 'kysely';
import type { Db, OutboxTable, Tx } from '../schema.ts';

/** A message as whoever sends it needs it. */
export type Leaving = OutboxTable;

/** The messages whose time has come. Two senders never take the same one; those that somebody died over come too. */
export const takeDue = (tx: Tx, zone: string, now: Date, most: number): Promise<Leaving[]> =>
  tx
    .selectFrom('outbox')
    .selectAll()
    .where('zone', '=', zone)
    .where('state', 'in', ['waiting', 'sending'])
    .where('due', '<=', now)
    .orderBy('due')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();

/** They are being sent from here on; after `until` whoever sends them is taken for dead. */
export const markSending = async (tx: Tx, zone: string, ids: readonly string[], until: Date): Promise<void> => {
  if (ids.length === 0) return;
  await tx
    .updateTable('outbox')
    .set(({ eb }) => ({ state: 'sending', due: until, attempts: eb('attempts', '+', 1) }))
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
};

export type Became = Partial<Pick<OutboxTable, 'state' | 'due' | 'reason' | 'parts' | 'reference' | 'handled'>>;

/** What became of one message. */
export const noteSent = async (db: Db, zone: string, id: string, became: Became): Promise<void> => {
  await db.updateTable('outbox').set(became).where('zone', '=', zone).where('id', '=', id).execute();
};

/** What the gateway says became of a message that it took; a report that comes late changes nothing that is known already. */
export const noteReport = async (db: Db, zone: string, reference: string, became: Became): Promise<number> => {
  const done = await db
    .updateTable('outbox')
    .set(became)
    .where('zone', '=', zone)
    .where('reference', '=', reference)
    .where('state', 'in', ['sent', 'unsure', 'sending'])
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
};

/** A message that failed, or of which nobody knows, goes on its way once more; one that is on its way stays there. False when there is none. */
export const sendAgain = async (db: Db, zone: string, id: string, at: Date): Promise<boolean> => {
  await db
    .updateTable('outbox')
    .set({ state: 'waiting', due: at, attempts: 0, reason: '', reference: null, handled: null })
    .where('zone', '=', zone)
    .where('id', '=', id)
    .where('state', 'in', ['failed', 'unsure'])
    .execute();
  return (await db.selectFrom('outbox').select('id').where('zone', '=', zone).where('id', '=', id).executeTakeFirst()) !== undefined;
};
