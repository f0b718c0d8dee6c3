import type { Kysely, Transaction } from 'kysely';

/** Every table of the product, as the connection shows it: camelCase names, timestamptz as Date, int8 as number. */
export type Schema = Record<never, never>;

export type Db = Kysely<Schema>;

/** A connection inside a transaction that somebody else opened. */
export type Tx = Transaction<Schema>;
