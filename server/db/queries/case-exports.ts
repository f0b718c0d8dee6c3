import type { Db } from '../schema.ts';

export type CaseExport = Readonly<{
  id: string;
  account: string;
  made: Date;
  filter: unknown;
  purpose: string;
  total: number;
  rows: number;
  ended: Date | null;
}>;

/** Notes that somebody begins to take cases out. Throws on an id that is in use. */
export const beginExport = async (db: Db, zone: string, one: Omit<CaseExport, 'rows' | 'ended'>): Promise<void> => {
  await db
    .insertInto('caseExports')
    .values({ zone, ...one, filter: JSON.stringify(one.filter), rows: 0, ended: null })
    .execute();
};

/** How far it has come; `ended` once it is whole. */
export const moveExport = async (db: Db, zone: string, id: string, rows: number, ended: Date | null): Promise<void> => {
  await db.updateTable('caseExports').set({ rows, ended }).where('zone', '=', zone).where('id', '=', id).execute();
};

export const findExport = async (db: Db, zone: string, id: string): Promise<CaseExport | undefined> =>
  db.selectFrom('caseExports').selectAll().where('zone', '=', zone).where('id', '=', id).executeTakeFirst();

/** Who took cases out, the last first. */
export const newestExports = (db: Db, zone: string, most: number): Promise<CaseExport[]> =>
  db.selectFrom('caseExports').selectAll().where('zone', '=', zone).orderBy('made', 'desc').limit(most).execute();
