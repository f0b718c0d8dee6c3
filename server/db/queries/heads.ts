import { sql } from 'kysely';
import type { Db } from '../schema.ts';

export type Head = { stream: string; seq: number; hash: string };

/** Where each kind of stream keeps its head. */
const standing: Record<string, (zone: string) => ReturnType<typeof sql>> = {
  case: (zone) => sql`select id::text as stream, seq, hash from cases where zone = ${zone}`,
  entry: (zone) => sql`select id::text as stream, seq, hash from entries where zone = ${zone}`,
  month: (zone) => sql`select stream, seq, hash from entry_months where zone = ${zone}`,
  repeat: (zone) => sql`select id::text as stream, seq, hash from repeats where zone = ${zone}`,
  topic: (zone) => sql`select id::text as stream, seq, hash from topics where zone = ${zone}`,
  rights: (zone) => sql`select id::text as stream, seq, hash from rights where zone = ${zone}`,
  retention: (zone) => sql`select stream, seq, hash from retentions where zone = ${zone}`,
  shift: (zone) => sql`select id::text as stream, seq, hash from shifts where zone = ${zone}`,
  campaign: (zone) => sql`select id::text as stream, seq, hash from campaigns where zone = ${zone}`,
  visit: (zone) => sql`select id::text as stream, seq, hash from visits where zone = ${zone}`,
  'session': (zone) => sql`select id::text as stream, seq, hash from sessions where zone = ${zone}`,
  'record-search': (zone) => sql`select id::text as stream, seq, hash from record_searches where zone = ${zone}`,
  match: (zone) => sql`select id::text as stream, seq, hash from list_matches where zone = ${zone}`,
  firm: (zone) => sql`select 'firm/' || code as stream, seq, hash from firms where zone = ${zone}`,
  public: (zone) => sql`select 'public/' || case_id::text as stream, seq, hash from public_faces where zone = ${zone}`,
  zone: (zone) => sql`select sheet || '/' || id as stream, seq, hash from zone_rows where zone = ${zone}`,
};

/** How a kind of stream is found by its name. */
const named: Record<string, (streams: readonly string[]) => ReturnType<typeof sql>> = {
  case: (streams) => sql`id = any(${[...streams]}::uuid[])`,
  firm: (streams) => sql`'firm/' || code = any(${[...streams]}::text[])`,
  public: (streams) => sql`'public/' || case_id::text = any(${[...streams]}::text[])`,
  entry: (streams) => sql`id = any(${[...streams]}::uuid[])`,
  month: (streams) => sql`stream = any(${[...streams]}::text[])`,
  repeat: (streams) => sql`id = any(${[...streams]}::uuid[])`,
  topic: (streams) => sql`id = any(${[...streams]}::uuid[])`,
  match: (streams) => sql`id = any(${[...streams]}::uuid[])`,
  rights: (streams) => sql`id = any(${[...streams]}::uuid[])`,
  retention: (streams) => sql`stream = any(${[...streams]}::text[])`,
  shift: (streams) => sql`id = any(${[...streams]}::uuid[])`,
  campaign: (streams) => sql`id = any(${[...streams]}::uuid[])`,
  visit: (streams) => sql`id = any(${[...streams]}::uuid[])`,
  'session': (streams) => sql`id = any(${[...streams]}::uuid[])`,
  'record-search': (streams) => sql`id = any(${[...streams]}::uuid[])`,
  zone: (streams) => sql`sheet || '/' || id = any(${[...streams]}::text[])`,
};

/** The heads that standing rows remember of these streams. */
export const headsOf = async (db: Db, zone: string, kind: string, streams: readonly string[]): Promise<ReadonlyMap<string, Head>> => {
  const [heads, match] = [standing[kind]?.(zone), named[kind]?.(streams)];
  if (!heads || !match || streams.length === 0) return new Map();
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
