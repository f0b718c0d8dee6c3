import { CompiledQuery } from 'kysely';

/**
 * A statement whose answer nobody reads. Inside a transaction it waits on this side of the wire and travels with the next statement that
 * is read, at the latest with the commit; what is wrong with it is thrown there.
 */
export class Unread {
  readonly values: readonly unknown[];
  /** Rows in the text form of COPY that follow a `copy … from stdin`; undefined for any other statement. */
  readonly rows: string | undefined;

  constructor(values: readonly unknown[], rows?: string) {
    this.values = values;
    this.rows = rows;
  }
}

/** A statement that finds its rows by whole keys, so that one plan serves all values: it is read and planned once in a session. */
export class Keyed {
  readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }
}

/** A COPY as Kysely executes it, with its rows in text form. */
export const copyQuery = (sql: string, rows: string): CompiledQuery => CompiledQuery.raw(sql, [new Unread([], rows)]);

/** A compiled statement as Kysely executes it when nobody reads its answer. */
export const unreadQuery = ({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): CompiledQuery =>
  CompiledQuery.raw(sql, [new Unread(parameters)]);

/** A compiled statement as Kysely executes it when it is prepared. */
export const keyedQuery = <Row>({ sql, parameters }: Pick<CompiledQuery<Row>, 'sql' | 'parameters'>): CompiledQuery<Row> =>
  CompiledQuery.raw(sql, [new Keyed(parameters)]) as CompiledQuery<Row>;
