import { Query, type QueryResult, type Submittable } from 'pg';

/** A statement on its way to the database; one that has rows is a COPY, and they follow it. */
export type Statement = Readonly<{ sql: string; values: readonly unknown[]; rows?: string | undefined }>;

/** What a statement in flight uses of its connection; the driver's own types leave it out. */
type Wire = {
  stream: { cork: () => void; uncork: () => void };
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

/**
 * Several statements in one write: the last is read, the others go ahead of it. The database takes them in order, passes over all that
 * follow a fault, and answers once.
 */
class Together extends DriverQuery {
  readonly #ahead: readonly Statement[];
  #unanswered: number;

  constructor(ahead: readonly Statement[], last: Statement, answer: Answer) {
    super(inTheDriver(last), answer);
    this.#ahead = ahead;
    this.#unanswered = ahead.length;
  }

  override submit(wire: Wire): Error | null {
    const still = quiet(wire);
    wire.stream.cork();
    try {
      for (const statement of this.#ahead) {
        new DriverQuery(inTheDriver(statement)).submit(still);
        if (statement.rows === undefined) continue;
        still.sendCopyFromChunk(Buffer.from(statement.rows));
        still.endCopyFrom();
      }
      return super.submit(wire);
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

/** A session of the driver, as far as it takes statements of somebody else's making. */
type Session = { query: (query: Submittable) => unknown };

/** Sends these statements with the last one and answers with its result. Throws the fault of whichever failed first. */
export const together = (session: Session, ahead: readonly Statement[], last: Statement): Promise<QueryResult> =>
  new Promise((done, failed) => {
    const answer: Answer = (fault, result) => (fault ? failed(fault) : done(result));
    session.query(new Together(ahead, last, answer) as unknown as Submittable);
  });
