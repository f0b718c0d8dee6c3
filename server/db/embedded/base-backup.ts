import { Client, type Submittable } from 'pg';

/** What a copy in flight uses of its connection; the driver's own types leave it out. */
type Wire = { query: (text: string) => void; stream: { pause: () => void; resume: () => void } };

type Take = (bytes: Buffer) => Promise<void>;

/**
 * PostgreSQL's own online backup, asked for by its replication protocol: one tar of the whole cluster with the log that makes it whole.
 * The message's first byte says what it is; only the bytes of the archive matter here.
 */
class Backup implements Submittable {
  readonly #take: Take;
  readonly #end: (fault: Error | 'done') => void;
  #taken: Promise<void> = Promise.resolve();
  #waiting = 0;
  #fault: Error | 'none' = 'none';

  constructor(take: Take, end: (fault: Error | 'done') => void) {
    this.#take = take;
    this.#end = end;
  }

  submit(connection: unknown): void {
    (connection as Wire).query(`BASE_BACKUP (LABEL 'huying', CHECKPOINT 'fast', WAL true, MANIFEST 'no')`);
  }

  handleCopyData({ chunk }: { chunk: Buffer }, { stream }: Wire): void {
    if (chunk[0] !== 'd'.charCodeAt(0)) return;
    const bytes = Buffer.from(chunk.subarray(1));
    this.#waiting += 1;
    if (this.#waiting > 64) stream.pause();
    this.#taken = this.#taken
      .then(() => this.#take(bytes))
      .catch((fault: Error) => {
        this.#fault = fault;
      })
      .finally(() => {
        this.#waiting -= 1;
        if (this.#waiting < 16) stream.resume();
      });
  }

  handleError(fault: Error): void {
    this.#fault = fault;
    this.#end(fault);
  }

  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    void this.#taken.then(() => this.#end(this.#fault === 'none' ? 'done' : this.#fault));
  }
}

/** The database does not let its role copy it: it was started before that was known, and must be started once more. */
export class BackupRefused extends Error {}

/** Copies the running cluster; `take` is given the parts of one tar archive in order, and asked again only when it has dealt with one. */
export const baseBackup = async (url: string, take: Take): Promise<void> => {
  const client = new Client({ connectionString: url, replication: 'true', application_name: 'huying backup' } as ConstructorParameters<
    typeof Client
  >[0]);
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    throw new BackupRefused(
      '数据库还不允许在线备份：请把服务器停下再启动一次。 / The database does not allow online backups yet: stop the server and start it once more.',
      { cause },
    );
  }
  try {
    await new Promise<void>((done, failed) => {
      client.query(new Backup(take, (end) => (end === 'done' ? done() : failed(end))));
    });
  } finally {
    await client.end().catch(() => undefined);
  }
};
