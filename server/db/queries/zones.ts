import { sql } from 'kysely';
import type { Zone } from '../../../core/zone/index.ts';
import type { Db, Tx, ZonesTable } from '../schema.ts';

/** A zone with the hash of its chains and the count of changes of its own data. */
export type StoredZone = Zone & { digest: string; revision: number };

const asZone = ({ zone, name, hosts, timezoneMinutes, demo, digest, revision }: ZonesTable): StoredZone => ({
  id: zone,
  name: name as Zone['name'],
  hosts,
  timezoneMinutes,
  demo,
  digest,
  revision,
});

/** Makes a zone that has no rows yet; an existing one is left as it is. */
export const addZone = (db: Db | Tx, { id, name, hosts, timezoneMinutes, demo }: Zone, digest: string, at: Date) =>
  db
    .insertInto('zones')
    .values({ zone: id, name: JSON.stringify(name), hosts: [...hosts], timezoneMinutes, demo, digest, revision: 0, made: at })
    .onConflict((row) => row.column('zone').doNothing())
    .execute();

export const findZone = async (db: Db, zone: string): Promise<StoredZone | undefined> => {
  const row = await db.selectFrom('zones').selectAll().where('zone', '=', zone).executeTakeFirst();
  return row && asZone(row);
};

/** Every zone that this database serves, in order. */
export const zones = async (db: Db): Promise<StoredZone[]> =>
  (await db.selectFrom('zones').selectAll().orderBy('zone').execute()).map(asZone);

/** How often the zone's own data has changed. */
export const revisionOf = async (db: Db, zone: string): Promise<number> =>
  (await db.selectFrom('zones').select('revision').where('zone', '=', zone).executeTakeFirst())?.revision ?? -1;

/** Tells every process that what it keeps of the zone's own data is old; in the transaction of the change. */
export const countRevision = (tx: Tx, zone: string) =>
  tx.updateTable('zones').set({ revision: sql`revision + 1` }).where('zone', '=', zone).execute();
