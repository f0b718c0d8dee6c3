import { sql } from 'kysely';
import type { EntryFilesTable } from '../entry-tables.ts';
import type { Db } from '../schema.ts';

export type EntryFile = Omit<EntryFilesTable, 'zone' | 'rows'>;

const columns = ['id', 'account', 'programme', 'register', 'made', 'state', 'faults', 'total', 'done', 'reason'] as const;

/** Keeps what was read of a file, and forgets everybody's that are old and not on their way. */
export const keepEntryFile = async (db: Db, zone: string, file: EntryFile & { rows: unknown }, oldest: Date): Promise<void> => {
  await db
    .deleteFrom('entryFiles')
    .where('zone', '=', zone)
    .where('made', '<', oldest)
    .where('state', 'in', ['looked', 'done', 'taken-back'])
    .execute();
  await db
    .insertInto('entryFiles')
    .values({ zone, ...file, rows: JSON.stringify(file.rows) })
    .execute();
};

export const findEntryFile = (db: Db, zone: string, id: string, account: string): Promise<EntryFile | undefined> =>
  db
    .selectFrom('entryFiles')
    .select(columns)
    .where('zone', '=', zone)
    .where('id', '=', id)
    .where('account', '=', account)
    .executeTakeFirst();

/** Says that a file is to be brought in; a file that is on its way, or is in, stays as it is. */
export const wantEntryFile = async (db: Db, zone: string, id: string): Promise<void> => {
  await db
    .updateTable('entryFiles')
    .set({ state: 'wanted' })
    .where('zone', '=', zone)
    .where('id', '=', id)
    .where('state', '=', 'looked')
    .execute();
};

/** The oldest file on its way. */
export const nextEntryFile = (db: Db, zone: string): Promise<EntryFile | undefined> =>
  db
    .selectFrom('entryFiles')
    .select(columns)
    .where('zone', '=', zone)
    .where('state', 'in', ['wanted', 'running'])
    .orderBy('made')
    .orderBy('id')
    .executeTakeFirst();

/** The next rows of a file, by their place in it. */
export const rowsOfEntryFile = async (db: Db, zone: string, id: string, from: number, most: number): Promise<unknown[]> => {
  const { rows } = await sql<{ row: unknown }>`
    select r.value as row from entry_files f cross join json_array_elements(f.rows) with ordinality as r (value, place)
    where f.zone = ${zone} and f.id = ${id}::uuid and r.place > ${from} order by r.place limit ${most}`.execute(db);
  return rows.map(({ row }) => row);
};

export const moveEntryFile = async (
  db: Db,
  zone: string,
  id: string,
  change: Partial<Pick<EntryFilesTable, 'state' | 'done' | 'reason'>>,
): Promise<void> => {
  await db.updateTable('entryFiles').set(change).where('zone', '=', zone).where('id', '=', id).execute();
};

/** The entries that a file brought in and that still stand. */
export const broughtBy = async (db: Db, zone: string, batch: string): Promise<{ id: string; key: string }[]> =>
  db.selectFrom('entries').select(['id', 'key']).where('zone', '=', zone).where('batch', '=', batch).orderBy('key').execute();
