import { sql } from 'kysely';
import { Pool } from 'pg';
import type { Db } from './schema.ts';
import { columnTypes } from './types.ts';
import { behindTheWall, dbOver } from './wall/zoned.ts';

export type ConnectOptions = {
  /** How many connections at most; 20 unless told. */
  connections?: number;
  /** Milliseconds after which a statement is given up; 30 000 unless told, 0 for never. */
  statementLimit?: number;
  /** Milliseconds after which a statement that is not answered at all fails, for a server that may hang; never unless told. */
  answerWithin?: number;
  /** What the database's own list of sessions calls this process. */
  name?: string;
  /** Told of a connection that broke while nobody used it; the pool has already let it go. */
  onLost?: (fault: Error) => void;
  /**
   * Where the second wall stands: `everywhere`, so that outside a zone no row is to be had; `in-zones`, so that outside them the connection
   * is the owner's, for commands; `none` unless told.
   */
  wall?: 'everywhere' | 'in-zones' | 'none';
};

/** `pool` is the one that most work goes through: inside the zones where the wall stands everywhere. */
export type Connection = { db: Db; pool: Pool; close: () => Promise<void> };

/** A connection may break while somebody holds it between two statements. Unheard, that would end the process; heard, their next statement fails. */
const lost = () => undefined;

/** Outside the zones there is little to ask: which zones there are, and whether the tables are current. */
const outsideZones = 4;

const poolOf = (url: string, options: ConnectOptions, most: number, walled: boolean): Pool => {
  const pool = new Pool({
    connectionString: url,
    max: most,
    application_name: options.name ?? 'huying',
    statement_timeout: options.statementLimit ?? 30_000,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: options.answerWithin ?? 10_000,
    ...(options.answerWithin !== undefined && { query_timeout: options.answerWithin }),
    keepAlive: true,
    options: walled ? `-c TimeZone=UTC ${behindTheWall}` : '-c TimeZone=UTC',
    types: columnTypes,
  });
  pool.on('error', (fault) => options.onLost?.(fault));
  pool.on('connect', (client) => client.on('error', lost));
  return pool;
};

/**
 * Opens the pool and the query builder over it. Nothing is asked of the database yet: the first query connects.
 * Keys inside jsonb values are left as they stand, only column names change between snake_case and camelCase.
 */
export const connect = (url: string, options: ConnectOptions = {}): Connection => {
  const most = options.connections ?? 20;
  const wall = options.wall ?? 'none';
  const outside = poolOf(url, options, wall === 'everywhere' ? Math.min(outsideZones, most) : most, wall === 'everywhere');
  const inside = wall === 'none' ? 'no-wall' : poolOf(url, options, most, true);
  const db = dbOver(outside, inside);
  const end = async () => {
    await db.destroy();
    await Promise.all([outside.end(), ...(inside === 'no-wall' ? [] : [inside.end()])]);
  };
  let ending: Promise<void> | 'open' = 'open';
  const close = () => {
    if (ending === 'open') ending = end();
    return ending;
  };
  return { db, pool: inside !== 'no-wall' && wall === 'everywhere' ? inside : outside, close };
};

/** Whether the database answers at this moment. */
export const isAnswering = (db: Db): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
