import { Query, type QueryResult, type Submittable } from 'pg';
import type { Prepared } from './prepared.ts';

/**
 * A statement on its way to the database. One that has rows is a COPY, and they follow it; one that is `prepared` is read and planned once
 * in its session, however often it is said.
 */
export type Statement = Readonly<{ sql: string; values: readonly unknown[]; rows?: string | undefined; prepared?: boolean }>;

type Parse = { text: string; name?: string };
type Bind = { statement?: string };

/** What a statement in flight uses of its connection; the driver's own types leave it out. */
type Wire = {
  stream: { cork: () => void; uncork: () => void };
  parse: (message: Parse) => void;
  bind: (message: Bind) => void;
  sendCopyFromChunk: (chunk: Buffer) => void;
  endCopyFrom: () => void;
};

type Answer = (fault: Error | null, result: QueryResult) => void;

/** The driver's own statement, with the calls by which its client tells it what the database says. */
type DriverQuery = {
  submit(wire: Wire): Error | null;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
};

type Config = { text: string; values: unknown[]; queryMode: 'extended' };

const DriverQuery = Query as unknown as new (config: Config, answer?: Answer) => DriverQuery;

const nothing = () => undefined;

const inTheDriver = ({ sql, values }: Statement): Config => ({ text: sql, values: [...values], queryMode: 'extended' });

/** The same wire for statements that are not described, and after which the database is not asked to answer yet. */
const quiet = (wire: Wire): Wire => Object.create(wire, { sync: { value: nothing }, describe: { value: nothing } }) as Wire;

/** The same wire for a statement that the session knows by this name, or is given by it now. */
const byName = (wire: Wire, name: string, isKnown: boolean): Wire =>
  Object.create(wire, {
    parse: { value: (message: Parse) => (isKnown ? nothing() : wire.parse({ ...message, name })) },
    bind: { value: (message: Bind) => wire.bind({ ...message, statement: name }) },
  }) as Wire;

/**
 * Several statements in one write: the last is read, the others go ahead of it. The database takes them in order, passes over all that
 * follow a fault, and answers once.
 */
class Together extends DriverQuery {
  readonly #ahead: readonly Statement[];
  readonly #last: Statement;
  readonly #prepared: Prepared;
  #unanswered: number;

  constructor(ahead: readonly Statement[], last: Statement, prepared: Prepared, answer: Answer) {
    super(inTheDriver(last), answer);
    this.#ahead = ahead;
    this.#last = last;
    this.#prepared = prepared;
    this.#unanswered = ahead.length;
  }

  override submit(wire: Wire): Error | null {
    const given = new Set<string>();
    const wireFor = ({ sql, prepared }: Statement, over: Wire): Wire => {
      if (!prepared) return over;
      const { name, isKnown } = this.#prepared.nameOf(sql);
      const wireOf = byName(over, name, isKnown || given.has(name));
      if (name !== '') given.add(name);
      return wireOf;
    };
    const still = quiet(wire);
    wire.stream.cork();
    try {
      for (const statement of this.#ahead) {
        new DriverQuery(inTheDriver(statement)).submit(wireFor(statement, still));
        if (statement.rows === undefined) continue;
        still.sendCopyFromChunk(Buffer.from(statement.rows));
        still.endCopyFrom();
      }
      return super.submit(wireFor(this.#last, wire));
    } finally {
      wire.stream.uncork();
    }
  }

  handleCopyInResponse(): void {}

  override handleDataRow(message: unknown): void {
    if (this.#unanswered === 0) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.#unanswered > 0) this.#unanswered -= 1;
    else super.handleCommandComplete(message, wire);
  }
}

/** A statement was prepared over tables that are others now. */
export const isOutdated = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && ['0A000', '26000'].includes(String(Reflect.get(fault, 'code')));

/** A session of the driver, as far as it takes statements of somebody else's making. */
type Session = { query: (query: Submittable) => unknown };

/** Sends these statements with the last one and answers with its result. Throws the fault of whichever failed first. */
export const together = async (
  session: Session,
  ahead: readonly Statement[],
  last: Statement,
  prepared: Prepared,
): Promise<QueryResult> => {
  const named = [...ahead, last].filter((statement) => statement.prepared).map(({ sql }) => sql);
  try {
    const result = await new Promise<QueryResult>((done, failed) => {
      const answer: Answer = (fault, found) => (fault ? failed(fault) : done(found));
      session.query(new Together(ahead, last, prepared, answer) as unknown as Submittable);
    });
    prepared.keep(named);
    return result;
  } catch (fault) {
    prepared.forget(named, isOutdated(fault));
    throw fault;
  }
};
