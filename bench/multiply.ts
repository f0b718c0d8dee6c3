import { sql } from 'kysely';
import type { Ground } from './ground.ts';

/** Everything but what makes a copy another case. */
const same = async ({ house: { db } }: Ground, table: string, without: readonly string[]): Promise<string> => {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_schema = 'public' and table_name = ${table} order by ordinal_position`.execute(
    db,
  );
  return rows.flatMap(({ name }) => (without.includes(name) ? [] : [`c.${name}`])).join(', ');
};

const copyOf = (k: number) => `md5(c.id::text || ':${k}')::uuid`;

/**
 * Copies the cases that came through the door until there are so many: the same folds under other ids, numbers and dates, with their rows of
 * the search. For questions about a million cases; a log of them there is none.
 */
export const multiplyCases = async (ground: Ground, wanted: number, onProgress: (done: number) => void): Promise<void> => {
  const { db } = ground.house;
  const { rows } = await sql<{
    id: string;
  }>`select id from cases where zone = ${ground.zone} and number not like '%/%' order by id`.execute(db);
  const stand = await sql<{ count: number }>`select count(*) as count from cases where zone = ${ground.zone}`.execute(db);
  const ids = rows.map((row) => row.id);
  const base = ids.length;
  if (base === 0) throw new Error('there is nothing to copy');
  const rest = await same(ground, 'cases', ['zone', 'id', 'number', 'opened', 'wake']);
  for (let k = Math.max(1, Math.floor((stand.rows[0]?.count ?? 0) / base)); base * k < wanted; k++) {
    const opened = `c.opened - interval '${k * 7} hours'`;
    const day = `floor(extract(epoch from ${opened}) / 86400)::bigint`;
    const few = ids.slice(0, wanted - base * k);
    await sql`
      insert into cases (zone, id, number, opened, wake, ${sql.raw(rest.replaceAll('c.', ''))})
      select c.zone, ${sql.raw(copyOf(k))}, c.number || ${`/${k}`}, ${sql.raw(opened)}, null, ${sql.raw(rest)}
      from cases c where c.zone = ${ground.zone} and c.id = any(${few}::uuid[])`.execute(db);
    await sql`
      insert into search (zone, case_id, opened, point, texts, doc)
      select c.zone, ${sql.raw(copyOf(k))}, ${sql.raw(opened)}, s.point, s.texts, array_to_tsvector(
        array(select l from unnest(tsvector_to_array(s.doc)) l where l not like 't:%') || array(
          select 't:' || c.zone || ':' || size || ':' || ${sql.raw(day)} / size from unnest(array[1, 8, 64, 512]::bigint[]) size))
      from cases c join search s on s.zone = ${ground.zone} and s.case_id = c.id
      where c.zone = ${ground.zone} and c.id = any(${few}::uuid[])`.execute(db);
    onProgress(Math.min(wanted, base * (k + 1)));
  }
  await sql`analyze`.execute(db);
};
