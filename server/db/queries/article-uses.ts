import { sql } from 'kysely';
import type { Db } from '../schema.ts';

/** How often these articles went into an answer; each use is an event of its case. */
export const usesOf = async (db: Db, zone: string, articles: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  if (articles.length === 0) return new Map();
  const { rows } = await sql<{ article: string; uses: number }>`
    select data ->> 'article' as article, count(*)::int as uses from events
    where zone = ${zone} and type = 'cited' and data ->> 'article' = any(${[...articles]}::text[])
    group by 1`.execute(db);
  return new Map(rows.map(({ article, uses }) => [article, uses]));
};
