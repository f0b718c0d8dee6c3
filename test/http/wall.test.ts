import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../server/db/connect.ts';
import { copyInto } from '../../server/db/queries/bulk.ts';
import { type CatalogueTable, catalogue } from '../../server/db/queries/catalogue.ts';
import { makeRoom } from '../../server/db/queries/records.ts';
import { raiseWall } from '../../server/db/wall/raise.ts';
import { servedSchema, servingRole } from '../../server/db/wall/role.ts';
import { behindTheWall, inZone } from '../../server/db/wall/zoned.ts';
import { type FreshDatabase, freshDatabase } from '../helpers/database.ts';

const [ours, theirs] = ['990100', '990200'];

type Column = Readonly<{ table: string; name: string; type: string; must: boolean }>;

let fresh: FreshDatabase;
let tables: CatalogueTable[];
let columns: ReadonlyMap<string, Column[]>;
let views: string[];

/** Something of every type that a column of the product has; a table with a type that is not here fails by its name. */
const something: Record<string, string> = {
  'text': 'md5(random()::text)',
  'uuid': 'gen_random_uuid()',
  'integer': '1',
  'smallint': '1',
  'bigint': '1',
  'boolean': 'false',
  'date': "date '2026-03-01'",
  'timestamp(3) with time zone': "timestamptz '2026-03-02 00:00Z'",
  'json': "'{}'::json",
  'jsonb': "'{}'::jsonb",
  'text[]': "'{x}'::text[]",
  'integer[]': "'{1}'::integer[]",
  'uuid[]': "'{}'::uuid[]",
  'tsvector': "'x'::tsvector",
  'bytea': "'x'::bytea",
};

/** A row of a table in a zone, as SQL. */
const row = (table: string, zone: string): string => {
  const needed = columns.get(table)!.filter(({ must, name }) => must || name === 'zone');
  const values = needed.map(({ name, type }) =>
    name === 'zone' ? `'${zone}'` : (something[type] ?? `no value for ${table}.${name} ${type}`),
  );
  return `(${needed.map(({ name }) => `"${name}"`).join(', ')}) values (${values.join(', ')})`;
};

/** A raw connection as the server makes it, told its zone or nothing. */
const raw = async (zone: string | 'none'): Promise<Client> => {
  const client = new Client({ connectionString: fresh.url, options: behindTheWall });
  client.on('error', () => undefined);
  await client.connect();
  if (zone !== 'none') await client.query('select set_config($1, $2, false)', ['huying.zone', zone]);
  return client;
};

beforeAll(async () => {
  fresh = await freshDatabase();
  await makeRoom(fresh.db, '2026-03-01');
  tables = (await catalogue(fresh.db)).filter(({ partition }) => !partition);
  const { rows } = await sql<Column>`
    select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull and not a.atthasdef as must
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by a.attnum`.execute(fresh.db);
  columns = Map.groupBy(rows, ({ table }) => table);
  views = (
    await sql<{ name: string }>`select viewname as name from pg_views where schemaname = ${servedSchema} order by 1`.execute(fresh.db)
  ).rows.map(({ name }) => name);
  for (const { name } of [...tables].sort((a, b) => Number(b.name === 'zones') - Number(a.name === 'zones')))
    for (const zone of [ours, theirs]) await sql.raw(`insert into public.${name} ${row(name, zone)}`).execute(fresh.db);
});
afterAll(() => fresh.drop());

/** Every way to the rows: each table by its own name, and what the server is served in its place. */
const ways = () => [...tables.map(({ name }) => `public.${name}`), ...views.map((name) => `${servedSchema}.${name}`)];

test('every table that has a zone has a rule, a check and the rights of the serving role, and one that forgets them is found', async () => {
  const missing = async () =>
    (
      await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'kysely%' and not (
        c.relrowsecurity and has_table_privilege(${servingRole}, c.oid, 'select, insert, update, delete')
        and exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
          and pg_get_expr(p.polqual, c.oid) = '(zone = current_setting(''huying.zone''::text))'
          and pg_get_expr(p.polwithcheck, c.oid) = '(zone = current_setting(''huying.zone''::text))')
        and exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conname = c.relname || '_zone_wall'))
      order by 1`.execute(fresh.db)
    ).rows.map(({ name }) => name);
  expect(await missing()).toEqual([]);
  await sql.raw('create table new_things (zone text not null, id int not null, words text[], primary key (zone, id))').execute(fresh.db);
  await sql.raw('create index new_things_words on new_things using gin (words)').execute(fresh.db);
  expect(await missing()).toEqual(['new_things']);
  expect(await raiseWall(fresh.db)).toBe('up');
  expect(await missing()).toEqual([]);
  await sql.raw('alter table new_things add column more text').execute(fresh.db);
  await raiseWall(fresh.db);
  expect(await sql.raw(`select zone, id, words, more from ${servedSchema}.new_things`).execute(fresh.db).catch(String)).toMatchObject(
    /unrecognized/,
  );
  await sql.raw(`drop view ${servedSchema}.new_things; drop table new_things`).execute(fresh.db);
});

test('the serving role owns nothing, cannot sign in and passes by no rule', async () => {
  const { rows } = await sql`
    select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      (select count(*)::int from pg_class c where c.relowner = r.oid) as owned,
      has_schema_privilege(oid, 'public', 'create') as makes
    from pg_roles r where rolname = ${servingRole}`.execute(fresh.db);
  expect(rows).toEqual([
    {
      rolcanlogin: false,
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      owned: 0,
      makes: false,
    },
  ]);
});

test('a raw connection in one zone sees nothing of another, in any table', async () => {
  expect(tables.length).toBeGreaterThan(60);
  expect(views).toEqual(['cases', 'entries', 'search']);
  const client = await raw(ours);
  for (const way of ways().filter((one) => one !== 'public.zones')) {
    const { rows } = await client.query(`select zone from ${way}`);
    expect([way, ...rows.map(({ zone }) => zone)]).toEqual([way, ours]);
  }
  await client.end();
});

test('it changes and takes away nothing of another', async () => {
  const client = await raw(ours);
  for (const way of ways()) {
    const changed = await client.query(`update ${way} set zone = zone where zone = '${theirs}'`);
    const gone = await client.query(`delete from ${way} where zone = '${theirs}'`);
    expect([way, changed.rowCount, gone.rowCount]).toEqual([way, 0, 0]);
  }
  await client.end();
  for (const { name } of tables) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)} where zone = ${theirs}`.execute(fresh.db);
    expect([name, rows[0]?.n]).toEqual([name, 1]);
  }
});

test('it puts nothing into another, and moves nothing there', async () => {
  const client = await raw(ours);
  for (const way of ways()) {
    const table = way.split('.')[1]!;
    const put = await client.query(`insert into ${way} ${row(table, theirs)}`).catch(({ code }: { code: string }) => code);
    const moved = await client.query(`update ${way} set zone = '${theirs}'`).catch(({ code }: { code: string }) => code);
    const refused = way.startsWith(servedSchema) ? '23514' : '42501';
    expect([way, put, moved]).toEqual([way, refused, refused]);
  }
  await client.end();
});

test('without a zone it sees nothing at all, loudly, and puts nothing anywhere; only which zones there are', async () => {
  const client = await raw('none');
  for (const way of ways().filter((one) => one !== 'public.zones')) {
    const seen = await client.query(`select zone from ${way}`).catch(({ code }: { code: string }) => code);
    const put = await client.query(`insert into ${way} ${row(way.split('.')[1]!, ours)}`).catch(({ code }: { code: string }) => code);
    expect([way, seen, put]).toEqual([way, '42704', '42704']);
  }
  expect((await client.query('select zone from zones order by zone')).rows).toEqual([{ zone: ours }, { zone: theirs }]);
  expect((await client.query('update zones set demo = demo').catch(({ code }: { code: string }) => code)) as unknown).toBe('42704');
  await client.end();
});

test('COPY reads one zone, and writes into no table as the serving role', async () => {
  const client = await raw(ours);
  for (const { name } of tables) {
    const said = await client.query(`copy public.${name} from '/dev/null'`).catch(({ message }: Error) => message);
    expect([name, said]).toEqual([name, expect.stringMatching(/row-level security|permission denied/)]);
  }
  await client.end();
});

test('COPY as the owner, which the door does, is held to the zone by a check on the table', async () => {
  const link = (hash: string) => [{ hash, caseId: crypto.randomUUID(), caller: 'x', generation: 1 }];
  const inside = inZone(fresh.db, ours);
  await inside.transaction().execute((tx) => copyInto(tx, 'links', ours, link('copied')));
  const across = inside.transaction().execute((tx) => copyInto(tx, 'links', theirs, link('copied')));
  await expect(across).rejects.toThrow('links_zone_wall');
  const after = await inside.selectFrom('links').select(['zone', 'hash']).orderBy(sql`hash <> 'copied'`).execute();
  expect(after).toEqual([
    { zone: ours, hash: 'copied' },
    { zone: ours, hash: expect.any(String) },
  ]);
  const who = await sql<{ who: string }>`select current_user as who`.execute(inside);
  expect(who.rows).toEqual([{ who: servingRole }]);
});

test('a statement that forgets its zone meets only its own rows; a session goes from zone to zone', async () => {
  const one = connect(fresh.url, { wall: 'everywhere', connections: 1 });
  for (const zone of [ours, theirs, ours]) {
    const seen = await inZone(one.db, zone).selectFrom('tokens').select('zone').execute();
    expect(seen).toEqual([{ zone }]);
  }
  await expect(one.db.selectFrom('tokens').select('zone').execute()).rejects.toThrow('huying.zone');
  await one.close();
});

test('where the user may neither become the serving role nor make it, that is said and nothing is half raised', async () => {
  expect(await raiseWall(fresh.db, 'a_role_that_nobody_made')).toBe('no-role');
});
