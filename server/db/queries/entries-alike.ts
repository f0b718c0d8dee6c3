import { sql } from 'kysely';
import { type Data, takenBack } from '../../../core/register/index.ts';
import type { Db } from '../schema.ts';
import type { EntryCondition } from './entries.ts';

export { entriesOf } from './entries.ts';

/** As much of an entry as comparing needs. */
export type LikelyEntry = Readonly<{ id: string; key: string; area: string; data: Data }>;

type Asked = Readonly<{ programme: string; register: string }> &
  (Readonly<{ ids: readonly string[] }> | Readonly<{ areas: readonly string[]; after: string; most: number }>);

/** Entries by id, or a page of those of some areas in the order of their numbers. */
export const likelyEntries = async (db: Db, zone: string, asked: Asked, seen: EntryCondition): Promise<LikelyEntry[]> => {
  const which =
    'ids' in asked
      ? sql`e.id = any(${[...asked.ids]}::uuid[])`
      : sql`e.area = any(${[...asked.areas]}::text[]) and e.key > ${asked.after} order by e.key limit ${asked.most}`;
  const { rows } = await sql<LikelyEntry>`
    select e.id, e.key, e.area, e.state->'data' as data from entries e
    where e.zone = ${zone} and e.programme = ${asked.programme} and e.register = ${asked.register} and e.batch <> ${takenBack} and ${seen} and ${which}`.execute(
    db,
  );
  return rows;
};
