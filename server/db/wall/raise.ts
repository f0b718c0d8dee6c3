import { sql } from 'kysely';
import type { Db, Tx } from '../schema.ts';
import { servedSchema, servingRole, zoneSetting } from './role.ts';

/** Whether the second wall stands: `no-role` where the user of the database may neither become the serving role nor make it; `spread` over Citus. */
export type Wall = 'up' | 'no-role' | 'spread';

type Standing = Readonly<{
  name: string;
  columns: readonly string[];
  /** Columns of its view, in order; empty without one. */
  served: readonly string[];
  guarded: boolean;
  ruled: boolean;
  checked: boolean;
  granted: boolean;
  /** Has an index that is asked by operators which row rules do not trust. */
  searched: boolean;
}>;

const theirs = `zone = current_setting('${zoneSetting}')`;
/** Where no zone is set it says nothing, so that migrations, restoring and an owner's own work go on. */
const unlessSet = `zone = nullif(current_setting('${zoneSetting}', true), '')`;

/** Every table that has a zone, and what of the wall stands on it already. Partitions are reached through their table only. */
const standing = async (db: Db | Tx): Promise<Standing[]> => {
  const { rows } = await sql<Standing>`
    select c.relname as name, c.relrowsecurity as guarded,
      exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'zone_wall') as ruled,
      exists (select from pg_constraint k where k.conrelid = c.oid and k.conname = c.relname || '_zone_wall') as checked,
      exists (select from pg_index i join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam
        where i.indrelid = c.oid and m.amname <> 'btree') as searched,
      has_table_privilege(${servingRole}, c.oid, 'select, insert, update, delete') as granted,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select json_agg(a.attname order by a.attnum) from pg_attribute a join pg_class v on v.oid = a.attrelid
        join pg_namespace s on s.oid = v.relnamespace
        where s.nspname = ${servedSchema} and v.relname = c.relname and a.attnum > 0), '[]') as served
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'zone' and not a.attisdropped)
    order by c.relname`.execute(db);
  return rows;
};

const served = ({ name, columns, searched, served: shown }: Standing): string[] => {
  const view = `${servedSchema}.${name}`;
  const drop = shown.length > 0 ? [`drop view ${view}`] : [];
  if (!searched) return drop;
  if (shown.join() === columns.join()) return [];
  const list = columns.map((column) => `"${column}"`).join(', ');
  return [
    ...drop,
    `create view ${view} with (check_option = cascaded) as select ${list} from public.${name} where ${theirs}`,
    `grant select, insert, update, delete on ${view} to ${servingRole}`,
  ];
};

const missingOn = (table: Standing): string[] => {
  const on = `public.${table.name}`;
  return [
    ...(table.guarded ? [] : [`alter table ${on} enable row level security`]),
    ...(table.ruled ? [] : [`create policy zone_wall on ${on} using (${theirs}) with check (${theirs})`]),
    ...(table.ruled || table.name !== 'zones' ? [] : [`create policy zones_seen on ${on} for select using (true)`]),
    ...(table.checked ? [] : [`alter table ${on} add constraint ${table.name}_zone_wall check (${unlessSet}) not valid`]),
    ...(table.granted ? [] : [`grant select, insert, update, delete on ${on} to ${servingRole}`]),
    ...served(table),
  ];
};

const beside = [
  `create schema if not exists ${servedSchema}`,
  `grant usage on schema public, ${servedSchema}, identity to ${servingRole}`,
  `grant select (id) on identity."user" to ${servingRole}`,
  `grant select on kysely_migration to ${servingRole}`,
];

const mayServe = async (db: Db, role: string): Promise<boolean> => {
  const { rows } = await sql<{ there: boolean; mine: boolean; mayMake: boolean }>`
    select r.oid is not null as there,
      coalesce(pg_has_role(r.oid, case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end), false) as mine,
      (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may_make
    from (select) as one left join pg_roles r on r.rolname = ${role}`.execute(db);
  const found = rows[0];
  if (found?.there) return found.mine;
  if (!found?.mayMake) return false;
  await sql.raw(`create role ${role} nologin`).execute(db);
  await sql.raw(`grant ${role} to current_user`).execute(db);
  return true;
};

const isSpread = async (db: Db): Promise<boolean> =>
  (await sql`select from pg_extension where extname = 'citus'`.execute(db)).rows.length > 0;

/** Nothing of it has to outlive a crash: whoever starts next raises what is missing. */
const say = async (tx: Tx, statements: readonly string[]): Promise<void> => {
  await sql`set local synchronous_commit = off`.execute(tx);
  await sql.raw(statements.join(';\n')).execute(tx);
};

/** Table by table, each in a transaction of its own: nobody at work waits for more than one, and nobody for each other. */
const raiseOn = async (one: Db): Promise<void> => {
  const { rows } = await sql<{ there: boolean }>`select to_regnamespace(${servedSchema}) is not null as there`.execute(one);
  if (!rows[0]?.there) await one.transaction().execute((tx) => say(tx, beside));
  for (const statements of (await standing(one)).map(missingOn))
    if (statements.length > 0) await one.transaction().execute((tx) => say(tx, statements));
};

/**
 * Raises what is missing of the second wall, after the tables are current: a row rule, a check and the serving role's rights on every table
 * that has a zone, found in the catalogue, so that no new table can be forgotten. Over a connection of the tables' owner; of several starters
 * at once one does it.
 */
export const raiseWall = async (db: Db, role: string = servingRole): Promise<Wall> => {
  if (await isSpread(db)) return 'spread';
  return db.connection().execute(async (one): Promise<Wall> => {
    await sql`select pg_advisory_lock(7261032)`.execute(one);
    try {
      if (!(await mayServe(one, role))) return 'no-role';
      await raiseOn(one);
      return 'up';
    } finally {
      await sql`select pg_advisory_unlock(7261032)`.execute(one);
    }
  });
};
