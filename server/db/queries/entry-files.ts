import { sql } from 'kysely';
import type { EntryFilesTable } from '../entry-tables.ts';
import type { Db } from '../schema.ts';
import { copyInto } from './bulk.ts';

export type EntryFile = Omit<EntryFilesTable, 'zone'>;

const columns = ['id', 'account', 'programme', 'register', 'made', 'state', 'faults', 'total', 'done', 'reason'] as const;

/** A row of a file by its place in it, from 1 on. */
export type EntryFileRow = Readonly<{ place: number; row: unknown }>;

const onTheirWay = ['wanted', 'running', 'stopping'] as const;

/** So many rows are written at once. */
const written = 5_000;

/** Keeps what was read of a file, and forgets everybody's that are old and not on their way. */
export const keepEntryFile = (db: Db, zone: string, file: EntryFile, rows: readonly object[], oldest: Date): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const old = await tx
      .deleteFrom('entryFiles')
      .where('zone', '=', zone)
      .where('made', '<', oldest)
      .where('state', 'in', ['looked', 'done', 'taken-back'])
      .returning('id')
      .execute();
    if (old.length > 0)
      await tx
        .deleteFrom('entryFileRows')
        .where('zone', '=', zone)
        .where(sql<boolean>`file = any(${old.map(({ id }) => id)}::uuid[])`)
        .execute();
    await tx
      .insertInto('entryFiles')
      .values({ zone, ...file })
      .execute();
    for (let from = 0; from < rows.length; from += written)
      await copyInto(
        tx,
        'entry_file_rows',
        zone,
        rows.slice(from, from + written).map((row, n) => ({ file: file.id, place: from + n + 1, row })),
      );
  });

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

/** Says that what came in of a file is to be taken back; one that is not on its way stays as it is. */
export const stopEntryFile = async (db: Db, zone: string, id: string, reason: string): Promise<void> => {
  await db
    .updateTable('entryFiles')
    .set({ state: 'stopping', reason })
    .where('zone', '=', zone)
    .where('id', '=', id)
    .where('state', 'in', ['wanted', 'running'])
    .execute();
};

/** The oldest file on its way, in or back. */
export const nextEntryFile = (db: Db, zone: string): Promise<EntryFile | undefined> =>
  db
    .selectFrom('entryFiles')
    .select(columns)
    .where('zone', '=', zone)
    .where('state', 'in', onTheirWay)
    .orderBy('made')
    .orderBy('id')
    .executeTakeFirst();

/** The files of an account that are on their way into a register, in or back, the newest first. */
export const entryFilesOnTheirWay = (db: Db, zone: string, account: string, programme: string, register: string): Promise<EntryFile[]> =>
  db
    .selectFrom('entryFiles')
    .select(columns)
    .where('zone', '=', zone)
    .where('account', '=', account)
    .where('programme', '=', programme)
    .where('register', '=', register)
    .where('state', 'in', onTheirWay)
    .orderBy('made', 'desc')
    .orderBy('id', 'desc')
    .limit(10)
    .execute();

/** The next rows of a file after a place. */
export const rowsOfEntryFile = (db: Db, zone: string, id: string, after: number, most: number): Promise<EntryFileRow[]> =>
  db
    .selectFrom('entryFileRows')
    .select(['place', 'row'])
    .where('zone', '=', zone)
    .where('file', '=', id)
    .where('place', '>', after)
    .orderBy('place')
    .limit(most)
    .execute();

/** The rows of a file that is in, or back, are needed no longer. */
export const forgetRows = async (db: Db, zone: string, id: string): Promise<void> => {
  await db.deleteFrom('entryFileRows').where('zone', '=', zone).where('file', '=', id).execute();
};

/** Moves a file on; false where somebody stopped it meanwhile. */
export const moveEntryFile = async (
  db: Db,
  zone: string,
  id: string,
  change: Partial<Pick<EntryFilesTable, 'state' | 'done' | 'reason'>>,
  from: readonly EntryFilesTable['state'][],
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('entryFiles')
    .set(change)
    .where('zone', '=', zone)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Some of the entries that a file brought in and that still stand, with what they are tied to. */
export const broughtBy = (db: Db, zone: string, batch: string, most: number): Promise<{ id: string; links: string[] }[]> =>
  db.selectFrom('entries').select(['id', 'links']).where('zone', '=', zone).where('batch', '=', batch).orderBy('id').limit(most).execute();

/** Which of these numbers a file brought in already. */
export const broughtKeys = async (db: Db, zone: string, file: EntryFile, keys: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('entries')
    .select('key')
    .where('zone', '=', zone)
    .where('programme', '=', file.programme)
    .where('register', '=', file.register)
    .where('batch', '=', file.id)
    .where(sql<boolean>`key = any(${[...keys]}::text[])`)
    .execute();
  return new Set(rows.map(({ key }) => key));
};
