import type { GivenRow } from '../../../core/zone/index.ts';
import type { Db } from '../schema.ts';

export type StoredPreview = { id: string; account: string; made: Date; revision: number; faults: number; given: GivenRow[] };

/** Keeps a preview in place of its maker's earlier one, and forgets everybody's that are too old. */
export const keepPreview = async (db: Db, zone: string, preview: StoredPreview, oldest: Date): Promise<void> => {
  await db
    .deleteFrom('zonePreviews')
    .where('zone', '=', zone)
    .where((row) => row.or([row('account', '=', preview.account), row('made', '<', oldest)]))
    .execute();
  await db
    .insertInto('zonePreviews')
    .values({ zone, ...preview, given: JSON.stringify(preview.given) })
    .execute();
};

/** A preview of this account that is not too old, or undefined. */
export const findPreview = async (db: Db, zone: string, id: string, account: string, oldest: Date): Promise<StoredPreview | undefined> => {
  const found = await db
    .selectFrom('zonePreviews')
    .selectAll()
    .where('zone', '=', zone)
    .where('id', '=', id)
    .where('account', '=', account)
    .where('made', '>=', oldest)
    .executeTakeFirst();
  return found && { ...found, given: found.given as GivenRow[] };
};
