/** COPY over a connection of the pool, by the way that Kysely takes to the driver. */
import { CompiledQuery, type PostgresPoolClient } from 'kysely';
import type { PoolClient, Submittable } from 'pg';
import { servingRole } from './wall/role.ts';

/** Rows in the text form of COPY. As the only parameter of a `copy … from stdin` they are streamed in after it. */
class CopyText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a query in flight uses of its connection; the driver's own types leave COPY out. */
type Wire = { query: (text: string) => void; sendCopyFromChunk: (chunk: Buffer) => void; endCopyFrom: () => void };

/** One COPY in flight, as the driver calls its queries. */
class CopyIn implements Submittable {
  readonly #sql: string;
  readonly #text: string;
  readonly #end: (fault: Error | 'done') => void;
  #fault: Error | 'none' = 'none';

  constructor(sql: string, text: string, end: (fault: Error | 'done') => void) {
    this.#sql = sql;
    this.#text = text;
    this.#end = end;
  }

  submit(connection: unknown): void {
    (connection as Wire).query(this.#sql);
  }

  handleCopyInResponse(connection: Wire): void {
    connection.sendCopyFromChunk(Buffer.from(this.#text));
    connection.endCopyFrom();
  }

  handleError(fault: Error): void {
    this.#fault = fault;
    this.#end(fault);
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    if (this.#fault === 'none') this.#end('done');
  }
}

const copyIn = (client: PoolClient, sql: string, { text }: CopyText) =>
  new Promise<{ command: 'COPY'; rowCount: number; rows: never[] }>((done, failed) => {
    client.query(new CopyIn(sql, text, (end) => (end === 'done' ? done({ command: 'COPY', rowCount: 0, rows: [] }) : failed(end))));
  });

/** A COPY as Kysely executes it. */
export const copyQuery = (sql: string, text: string): CompiledQuery => CompiledQuery.raw(sql, [new CopyText(text)]);

/** Row rules know no COPY: behind the wall it is said as the owner of the tables, whose rows a check on each table holds to the zone. */
const asOwner = (sql: string): string => `set local role none; ${sql}; set local role ${servingRole}`;

/** The driver's session with COPY beside its queries. */
const sessionOver = (client: PoolClient, copyAs: 'owner' | 'itself'): PostgresPoolClient => {
  const session = {
    get processID() {
      return (client as PoolClient & { processID?: number }).processID ?? 0;
    },
    query: (sql: string, parameters: readonly unknown[]) =>
      parameters[0] instanceof CopyText
        ? copyIn(client, copyAs === 'owner' ? asOwner(sql) : sql, parameters[0])
        : client.query(sql, [...parameters]),
    release: (destroy?: boolean) => client.release(destroy),
  };
  return session as unknown as PostgresPoolClient;
};

const sessions = new WeakMap<PoolClient, PostgresPoolClient>();

/** The same object for the same session each time, as Kysely wants it. */
export const sessionWithCopy = (client: PoolClient, copyAs: 'owner' | 'itself'): PostgresPoolClient => {
  const session = sessions.get(client) ?? sessionOver(client, copyAs);
  sessions.set(client, session);
  return session;
};
