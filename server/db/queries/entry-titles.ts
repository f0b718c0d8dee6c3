import { sql } from 'kysely';
import type { Db } from '../schema.ts';

/** What entries are called, where their name is plain; by id. */
export const entryTitles = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; title: string }>`
    select id::text as id, title from entries where zone = ${zone} and id::text = any(${[...ids]}::text[])`.execute(db);
  return new Map(rows.map(({ id, title }) => [id, title]));
};
