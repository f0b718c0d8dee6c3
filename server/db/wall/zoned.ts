import {
  CamelCasePlugin,
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  type PostgresPool,
  PostgresQueryCompiler,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Db, Schema } from '../schema.ts';
import { type CopyAs, sessionOf } from '../session/index.ts';
import { servedSchema, servingRole, zoneSetting } from './role.ts';

/** What a connection is told at its start so that it works behind the wall. */
export const behindTheWall = `-c role=${servingRole} -c search_path=${servedSchema},public`;

/** Makes the view of a connection that belongs to one zone; by what all views of a connection share. */
const rooms = new WeakMap<object, (zone: string) => Db>();

/** Which zone a session was last set to. */
const setTo = new WeakMap<PoolClient, string>();

const enter = async (client: PoolClient, zone: string): Promise<void> => {
  if (setTo.get(client) === zone) return;
  setTo.delete(client);
  try {
    await client.query('select set_config($1, $2, false)', [zoneSetting, zone]);
  } catch (fault) {
    client.release(true);
    throw fault;
  }
  setTo.set(client, zone);
};

const sessionsOf = (pool: Pool, zone: string | 'none', copyAs: CopyAs): PostgresPool => ({
  options: pool.options,
  connect: async () => {
    const client = await pool.connect();
    if (zone !== 'none') await enter(client, zone);
    return sessionOf(client, copyAs);
  },
  end: async () => undefined,
});

const over = (adapter: PostgresAdapter, pool: PostgresPool): Db => {
  const dialect: Dialect = {
    createAdapter: () => adapter,
    createDriver: () => new PostgresDriver({ pool }),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
  return new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] });
};

/**
 * The query builder over `outside`, whose zones are rooms of their own over the pool `inside`: there each session is set to the zone when it
 * is taken, which costs a way to the database only where the session was another zone's before. Without `inside` there is no wall.
 */
export const dbOver = (outside: Pool, inside: Pool | 'no-wall'): Db => {
  const adapter = new PostgresAdapter();
  const db = over(adapter, sessionsOf(outside, 'none', 'itself'));
  if (inside === 'no-wall') return db;
  const known = new Map<string, Db>();
  rooms.set(adapter, (zone) => {
    const room = known.get(zone) ?? over(adapter, sessionsOf(inside, zone, 'owner'));
    known.set(zone, room);
    return room;
  });
  return db;
};

/**
 * The same connection inside one zone: whatever a statement says or forgets, it reads and changes rows of this zone only. A transaction is
 * where it began; a connection without a wall stays as it is.
 */
export const inZone = (db: Db, zone: string): Db => (db.isTransaction ? db : (rooms.get(db.getExecutor().adapter)?.(zone) ?? db));
