/** Sessions of the pool as Kysely takes them: statements that nobody reads travel with the next one that is read. */
import type { PostgresPoolClient } from 'kysely';
import type { PoolClient } from 'pg';
import { servingRole } from '../wall/role.ts';
import { Keyed, Unread } from './marks.ts';
import { preparedStatements } from './prepared.ts';
import { isOutdated, type Statement, together } from './together.ts';

/** What Kysely is told of a statement that the database has not seen yet. */
const said = (command: 'HELD' | 'COMMIT' | 'ROLLBACK') => ({ command, rowCount: 0, rows: [] });

const isBeginning = (sql: string) => /^(begin|start transaction)\b/.test(sql);

/** What a session holds back: the beginning of a transaction, then its unread statements. */
const holding = () => {
  let held: Statement[] = [];
  return {
    add: (statement: Statement) => void held.push(statement),
    /** Whether the database knows of no transaction yet. */
    get unbegun() {
      return held[0] !== undefined && isBeginning(held[0].sql);
    },
    get length() {
      return held.length;
    },
    take: () => {
      const taken = held;
      held = [];
      return taken;
    },
  };
};

/** Row rules know no COPY: behind the wall it is said as the owner of the tables, whose rows a check on each table holds to the zone. */
export type CopyAs = 'owner' | 'itself';

const role = (name: string): Statement => ({ sql: `set local role ${name}`, values: [] });

/** The same statements with the role changed around each run of COPYs. */
const copiesAsOwner = (statements: readonly Statement[]): Statement[] =>
  statements.flatMap((statement, place) => {
    const isCopy = (one: Statement | undefined) => one?.rows !== undefined;
    if (!isCopy(statement)) return [statement];
    return [
      ...(isCopy(statements[place - 1]) ? [] : [role('none')]),
      statement,
      ...(isCopy(statements[place + 1]) ? [] : [role(servingRole)]),
    ];
  });

/** The driver's session over which that is done. A transaction in which nothing was said never reaches the database. */
const sessionOver = (client: PoolClient, copyAs: CopyAs): PostgresPoolClient => {
  const held = holding();
  const ahead = () => (copyAs === 'owner' ? copiesAsOwner(held.take()) : held.take());

  const prepared = preparedStatements();

  /** Outside a transaction a statement that was prepared over older tables is simply said again. */
  const keyed = async (statement: Statement) => {
    const alone = held.length === 0 && client.getTransactionStatus() === 'I';
    try {
      return await together(client, ahead(), statement, prepared);
    } catch (fault) {
      if (!alone || !isOutdated(fault)) throw fault;
      return together(client, [], statement, prepared);
    }
  };

  const query = async (sql: string, parameters: readonly unknown[]) => {
    const [first] = parameters;
    if (first instanceof Unread) {
      held.add({ sql, values: first.values, rows: first.rows, prepared: first.rows === undefined });
      return said('HELD');
    }
    if (isBeginning(sql)) {
      held.add({ sql, values: [] });
      return said('HELD');
    }
    if (sql === 'rollback') {
      const { unbegun } = held;
      held.take();
      return unbegun ? said('ROLLBACK') : client.query(sql);
    }
    if (sql === 'commit' && held.unbegun && held.length === 1) {
      held.take();
      return said('COMMIT');
    }
    if (first instanceof Keyed) return keyed({ sql, values: first.values, prepared: true });
    return held.length === 0 ? client.query(sql, [...parameters]) : together(client, ahead(), { sql, values: parameters }, prepared);
  };

  const release = (destroy?: boolean) => {
    const left = held.take().length > 0;
    client.release(destroy === true || left);
    if (left) throw new Error('A statement that nobody reads was asked for outside a transaction');
  };

  const session = {
    get processID() {
      return (client as PoolClient & { processID?: number }).processID ?? 0;
    },
    query,
    release,
  };
  return session as unknown as PostgresPoolClient;
};

const sessions = new WeakMap<PoolClient, PostgresPoolClient>();

/** The session of a connection of the pool; the same object each time, as Kysely wants it. */
export const sessionOf = (client: PoolClient, copyAs: CopyAs): PostgresPoolClient => {
  const session = sessions.get(client) ?? sessionOver(client, copyAs);
  sessions.set(client, session);
  return session;
};
