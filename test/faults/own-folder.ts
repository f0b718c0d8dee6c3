import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { attachOrStart } from '../../server/db/embedded/index.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';
import { type RunningServer, startServer } from '../helpers/server.ts';

/** Number 0 would mean our own family of processes. */
export const kill = (pid: number, signal: NodeJS.Signals): void => {
  if (pid < 2) throw new Error(`There is no process to send ${signal} to`);
  process.kill(pid, signal);
};

/** A data folder, the server that keeps its database in it, and what a visitor of that database finds. */
export const ownFolder = () => {
  const data = temporaryFolder();
  const file = join(data, 'postgres', 'postmaster.pid');
  let server: RunningServer | 'none' = 'none';

  const postgresPid = () => (existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0);

  const asVisitor = async <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => {
    const database = await attachOrStart({ data });
    const client = new Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
      await database.stop();
    }
  };

  const start = async (): Promise<RunningServer> => {
    server = await startServer({ HUYING_DATA: data, HUYING_DEMO: 'off' });
    return server;
  };

  /** A mark that must outlive whatever happens, and those that are there. */
  const leaveMark = () => asVisitor((client) => client.query("create table marks (word text); insert into marks values ('留下来的')"));
  const marks = () => asVisitor(async (client) => (await client.query('select word from marks order by word')).rows);

  const end = async () => {
    if (server !== 'none') await server.end('SIGTERM');
    discard(data);
  };
  return { data, file, postgresPid, asVisitor, start, leaveMark, marks, end };
};
