import { sql } from 'kysely';
import type { AttachmentsTable, Db, Tx } from '../schema.ts';
import { asRecords, unread } from './bulk.ts';

export type NewAttachment = Omit<AttachmentsTable, 'claimed' | 'stream'>;

/** Keeps what is known of an uploaded file; it belongs to nothing yet. */
export const addAttachment = (db: Db, { point, ...row }: NewAttachment) =>
  db
    .insertInto('attachments')
    .values({ ...row, point, claimed: null, stream: null })
    .execute();

/** Uploads that a group names, held so that each is claimed once. Unknown ids are absent. */
export const lockUploads = (tx: Tx, zone: string, ids: readonly string[]): Promise<AttachmentsTable[]> =>
  tx
    .selectFrom('attachments')
    .selectAll()
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute();

/** From now on these files belong to these streams, for good. */
export const claimUploads = async (tx: Tx, zone: string, claims: readonly { id: string; stream: string }[], at: Date): Promise<void> => {
  await unread(
    tx,
    sql`
    update attachments set claimed = ${at}, stream = claim.stream
    from json_to_recordset(${asRecords(claims)}::json) as claim (id uuid, stream text)
    where zone = ${zone} and attachments.id = claim.id`,
  );
};

export const findAttachment = (db: Db, zone: string, id: string): Promise<AttachmentsTable | undefined> =>
  db.selectFrom('attachments').selectAll().where('zone', '=', zone).where('id', '=', id).executeTakeFirst();

/** Everything that was claimed for a case. */
export const attachmentsOf = (db: Db, zone: string, stream: string): Promise<AttachmentsTable[]> =>
  db.selectFrom('attachments').selectAll().where('zone', '=', zone).where('stream', '=', stream).orderBy('id').execute();
