import { sql } from 'kysely';
import type { Db } from '../schema.ts';

/** A table of the product as the database's own catalogue has it. */
export type CatalogueTable = Readonly<{
  name: string;
  zone: 'missing' | 'nullable' | 'other-type' | 'right';
  /** Primary keys, unique indexes, exclusions: their columns in order. */
  keys: readonly Readonly<{ name: string; primary: boolean; columns: readonly string[] }>[];
  references: readonly Readonly<{ name: string; table: string; columns: readonly string[]; onDelete: string }>[];
  triggers: readonly string[];
  /** Columns that count by a sequence smaller than bigint. */
  smallCounters: readonly string[];
  partition: boolean;
}>;

/** What the catalogue says of every table of the product's own schema; identity and the migrations' own notes stand apart. */
export const catalogue = async (db: Db): Promise<CatalogueTable[]> => {
  const { rows } = await sql<CatalogueTable>`
    select c.relname as name, c.relispartition as partition,
      coalesce((select case when not a.attnotnull then 'nullable' when a.atttypid <> 'text'::regtype then 'other-type' else 'right' end
        from pg_attribute a where a.attrelid = c.oid and a.attname = 'zone' and not a.attisdropped), 'missing') as zone,
      coalesce((select json_agg(json_build_object('name', i.indexrelid::regclass::text, 'primary', i.indisprimary, 'columns', (
          select coalesce(json_agg(a.attname order by k.place), '[]') from unnest(i.indkey::int2[]) with ordinality as k (number, place)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number)))
        from pg_index i where i.indrelid = c.oid and (i.indisunique or i.indisexclusion)), '[]') as keys,
      coalesce((select json_agg(json_build_object('name', f.conname, 'table', f.confrelid::regclass::text, 'onDelete', f.confdeltype, 'columns', (
          select json_agg(a.attname order by k.place) from unnest(f.conkey) with ordinality as k (number, place)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number)))
        from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'), '[]') as "references",
      coalesce((select json_agg(t.tgname) from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal), '[]') as triggers,
      coalesce((select json_agg(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attidentity <> '' and a.atttypid <> 'bigint'::regtype), '[]')
        as small_counters
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not like 'kysely%'
    order by c.relname`.execute(db);
  return rows;
};

/** Whether Citus can be had here: installed in this database, to be had on this server, or neither. */
export const citusHere = async (db: Db): Promise<'installed' | 'available' | 'absent'> => {
  const { rows } = await sql<{ installed: string | null }>`
    select installed_version as installed from pg_available_extensions where name = 'citus'`.execute(db);
  return rows[0] === undefined ? 'absent' : rows[0].installed === null ? 'available' : 'installed';
};

/** Says one statement of a plan. */
export const say = async (db: Db, statement: string): Promise<void> => {
  await sql.raw(statement).execute(db);
};
