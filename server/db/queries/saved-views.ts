import type { Db } from '../schema.ts';

export type SavedView = {
  id: string;
  owner: string;
  unit: string;
  name: string;
  shared: boolean;
  place: number;
  /** What it is a view of: `cases`, or a register by its name. */
  book: string;
  filter: Record<string, string>;
};

/** One's own and those that one's units share, in their order. */
export const savedViews = async (db: Db, zone: string, owner: string, units: readonly string[], book: string): Promise<SavedView[]> => {
  const rows = await db
    .selectFrom('savedViews')
    .select(['id', 'owner', 'unit', 'name', 'shared', 'place', 'filter', 'book'])
    .where('zone', '=', zone)
    .where('book', '=', book)
    .where((row) =>
      row.or([row('owner', '=', owner), ...(units.length > 0 ? [row.and([row('shared', '=', true), row('unit', 'in', [...units])])] : [])]),
    )
    .orderBy('place')
    .orderBy('made')
    .execute();
  return rows.map((row) => ({ ...row, filter: row.filter as Record<string, string> }));
};

/** Keeps a view under the id that its maker chose: sent twice it is kept once, and nobody's id is in anybody else's way. False where it is a view of something else. */
export const keepView = async (db: Db, zone: string, { id, owner, filter, book, ...rest }: SavedView, made: Date): Promise<boolean> => {
  const now = { ...rest, filter: JSON.stringify(filter) };
  const kept = await db
    .insertInto('savedViews')
    .values({ zone, id, owner, book, ...now, made })
    .onConflict((row) => row.columns(['zone', 'owner', 'id']).doUpdateSet(now).where('savedViews.book', '=', book))
    .returning('id')
    .execute();
  return kept.length > 0;
};

export const dropView = async (db: Db, zone: string, id: string, owner: string, book: string): Promise<boolean> => {
  const gone = await db
    .deleteFrom('savedViews')
    .where('zone', '=', zone)
    .where('id', '=', id)
    .where('owner', '=', owner)
    .where('book', '=', book)
    .executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
};

export const countViews = async (db: Db, zone: string, owner: string): Promise<number> => {
  const found = await db
    .selectFrom('savedViews')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('zone', '=', zone)
    .where('owner', '=', owner)
    .executeTakeFirst();
  return Number(found?.count ?? 0);
};
