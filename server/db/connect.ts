import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { poolWithCopy } from './copy.ts';
import type { Db, Schema } from './schema.ts';
import { columnTypes } from './types.ts';

export type ConnectOptions = {
  /** How many connections at most; 20 unless told. */
  connections?: number;
  /** Milliseconds after which a statement is given up; 30 000 unless told, 0 for never. */
  statementLimit?: number;
  /** What the database's own list of sessions calls this process. */
  name?: string;
  /** Told of a connection that broke while nobody used it; the pool has already let it go. */
  onLost?: (fault: Error) => void;
};

export type Connection = { db: Db; pool: Pool; close: () => Promise<void> };

/** A connection may break while somebody holds it between two statements. Unheard, that would end the process; heard, their next statement fails. */
const lost = () => undefined;

/**
 * Opens the pool and the query builder over it. Nothing is asked of the database yet: the first query connects.
 * Keys inside jsonb values are left as they stand, only column names change between snake_case and camelCase.
 */
export const connect = (url: string, options: ConnectOptions = {}): Connection => {
  const pool = new Pool({
    connectionString: url,
    max: options.connections ?? 20,
    application_name: options.name ?? 'huying',
    statement_timeout: options.statementLimit ?? 30_000,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    options: '-c TimeZone=UTC',
    types: columnTypes,
  });
  pool.on('error', (fault) => options.onLost?.(fault));
  pool.on('connect', (client) => client.on('error', lost));

  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: poolWithCopy(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { db, pool, close: () => db.destroy() };
};

/** Whether the database answers at this moment. */
export const isAnswering = (db: Db): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
