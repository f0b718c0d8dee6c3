import { attachmentsOf } from '../../db/queries/attachments.ts';
import type { AttachmentsTable, Db } from '../../db/schema.ts';

/** A file of a case, as screens need it. */
export type Attached = { id: string; kind: 'picture' | 'video' | 'sound' | 'document'; type: string; bytes: number; thumb: boolean };

const asAttached = ({ id, kind, mime, bytes, thumb }: AttachmentsTable): Attached => ({
  id,
  kind: kind as Attached['kind'],
  type: mime,
  bytes,
  thumb,
});

/** The files of a case by id. */
export const attachedTo = async (db: Db, zone: string, stream: string): Promise<ReadonlyMap<string, Attached>> =>
  new Map((await attachmentsOf(db, zone, stream)).map((row) => [row.id, asAttached(row)]));

/** Those of these ids that are there, in the order in which they were named. */
export const pick = (files: ReadonlyMap<string, Attached>, ids: readonly string[]): Attached[] => ids.flatMap((id) => files.get(id) ?? []);
