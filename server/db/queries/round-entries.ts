import { sql } from 'kysely';
import type { Db } from '../schema.ts';

export type RoundEntry = {
  id: string;
  programme: string;
  register: string;
  title: string;
  area: string;
  unit: string;
  stage: string;
  data: unknown;
};

/** Entries that are not over, of the registers that rounds are about. */
export const entriesForRounds = async (
  db: Db,
  zone: string,
  registers: readonly { programme: string; register: string }[],
): Promise<RoundEntry[]> => {
  if (registers.length === 0) return [];
  const names = registers.map(({ programme, register }) => `${programme}/${register}`);
  return (
    await sql<RoundEntry>`
      select e.id::text as id, e.programme, e.register, e.title, e.area, e.unit, e.stage, e.state -> 'data' as data
      from entries e where e.zone = ${zone} and e.active and e.programme || '/' || e.register = any(${names}::text[])`.execute(db)
  ).rows;
};

/** What entries are called, where their name is plain; by id. */
export const entryTitles = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; title: string }>`
    select id::text as id, title from entries where zone = ${zone} and id::text = any(${[...ids]}::text[])`.execute(db);
  return new Map(rows.map(({ id, title }) => [id, title]));
};
