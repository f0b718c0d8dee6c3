import { sql } from 'kysely';
import type { Db } from '../schema.ts';

export type Head = { stream: string; seq: number; hash: string };

/** Where each kind of stream keeps its head. */
const standing: Record<string, (zone: string) => ReturnType<typeof sql>> = {
  case: (zone) => sql`select id::text as stream, seq, hash from cases where zone = ${zone}`,
  shift: (zone) => sql`select id::text as stream, seq, hash from shifts where zone = ${zone}`,
  zone: (zone) => sql`select sheet || '/' || id as stream, seq, hash from zone_rows where zone = ${zone}`,
};

/** The heads that standing rows remember of these streams. */
export const headsOf = async (db: Db, zone: string, kind: string, streams: readonly string[]): Promise<ReadonlyMap<string, Head>> => {
  const heads = standing[kind]?.(zone);
  if (!heads || streams.length === 0) return new Map();
  const match = kind !== 'zone' ? sql`id = any(${[...streams]}::uuid[])` : sql`sheet || '/' || id = any(${[...streams]}::text[])`;
  const { rows } = await sql<Head>`${heads} and ${match}`.execute(db);
  return new Map(rows.map((head) => [head.stream, head]));
};

/** Streams whose standing row remembers events while the log holds none of them. */
export const headsWithoutEvents = async (db: Db, zone: string): Promise<string[]> => {
  const all = sql.join(
    Object.values(standing).map((heads) => heads(zone)),
    sql` union all `,
  );
  const { rows } = await sql<{ stream: string }>`
    select stream from (${all}) as heads where seq > 0
      and not exists (select 1 from events e where e.zone = ${zone} and e.stream = heads.stream)
    order by stream limit 1`.execute(db);
  return rows.map(({ stream }) => stream);
};
