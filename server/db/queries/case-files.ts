import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import { asRecords } from './bulk.ts';

/** A file of cases that somebody is looking at: what stands in its heading, and what each column means. */
export type CaseFile = Readonly<{
  id: string;
  account: string;
  made: Date;
  name: string;
  programme: string;
  source: string;
  headings: readonly string[];
  /** What the column at a place means, by its place. */
  columns: Readonly<Record<string, string>>;
  dates: string;
  rows: number;
  faults: number;
}>;

/** A row of it: `at` as Excel counts it. */
export type CaseFileRow = Readonly<{ at: number; cells: unknown }>;

/** Forgets this account's earlier files, and everybody's that are too old. */
export const dropCaseFiles = async (db: Db, zone: string, account: string | 'nobody', oldest: Date): Promise<void> => {
  await db.transaction().execute(async (tx) => {
    const gone = await tx
      .deleteFrom('caseFiles')
      .where('zone', '=', zone)
      .where((file) => file.or([file('account', '=', account), file('made', '<', oldest)]))
      .returning('id')
      .execute();
    if (gone.length > 0)
      await tx
        .deleteFrom('caseFileRows')
        .where('zone', '=', zone)
        .where(sql<boolean>`file = any(${gone.map(({ id }) => id)}::uuid[])`)
        .execute();
  });
};

/** Keeps a file and its rows. */
export const keepCaseFile = async (db: Db, zone: string, file: CaseFile, rows: readonly CaseFileRow[]): Promise<void> => {
  await db.transaction().execute(async (tx) => {
    const { headings, columns, ...plain } = file;
    await tx
      .insertInto('caseFiles')
      .values({ zone, ...plain, headings: JSON.stringify(headings), columns: JSON.stringify(columns) })
      .execute();
    for (let from = 0; from < rows.length; from += 5_000) {
      const records = asRecords(rows.slice(from, from + 5_000).map((row) => ({ zone, file: file.id, ...row })));
      await sql`insert into case_file_rows select * from json_populate_recordset(null::case_file_rows, ${records}::json)`.execute(tx);
    }
  });
};

/** What the columns of a file mean from now on, and how many of its rows then have faults. */
export const changeCaseFile = async (
  db: Db,
  zone: string,
  id: string,
  { columns, dates, faults }: Pick<CaseFile, 'columns' | 'dates' | 'faults'>,
): Promise<void> => {
  await db
    .updateTable('caseFiles')
    .set({ columns: JSON.stringify(columns), dates, faults })
    .where('zone', '=', zone)
    .where('id', '=', id)
    .execute();
};

/** A file of this account that is not too old, or undefined. */
export const findCaseFile = async (db: Db, zone: string, id: string, account: string, oldest: Date): Promise<CaseFile | undefined> => {
  const found = await db
    .selectFrom('caseFiles')
    .selectAll()
    .where('zone', '=', zone)
    .where('id', '=', id)
    .where('account', '=', account)
    .where('made', '>=', oldest)
    .executeTakeFirst();
  return found && { ...found, headings: found.headings as string[], columns: found.columns as Record<string, string> };
};

/** Rows of a file after a place, in their order. */
export const caseFileRows = (db: Db, zone: string, file: string, after: number, most: number): Promise<CaseFileRow[]> =>
  db
    .selectFrom('caseFileRows')
    .select(['at', 'cells'])
    .where('zone', '=', zone)
    .where('file', '=', file)
    .where('at', '>', after)
    .orderBy('at')
    .limit(most)
    .execute();

/** Cases that are here already, by the number of whoever handed them down. */
export const casesByAbove = async (
  db: Db,
  zone: string,
  source: string,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, { id: string; number: string }>> => {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom('cases')
    .select(['id', 'number', 'aboveNumber'])
    .where('zone', '=', zone)
    .where('source', '=', source)
    .where(sql<boolean>`above_number = any(${[...numbers]}::text[])`)
    .execute();
  return new Map(rows.map(({ id, number, aboveNumber }) => [aboveNumber ?? '', { id, number }]));
};
