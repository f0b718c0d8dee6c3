import { randomUUID } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Measured, percentile } from './figure.ts';
import { asFastAsPossible } from './load.ts';

/** The clients of the floor (design.md §8). */
export const floorClients = 8;

const tables = `
  create table if not exists floor_events (id uuid primary key, stream uuid not null, data jsonb not null, at timestamptz not null);
  create table if not exists floor_rows (id uuid primary key, stage text not null, data jsonb not null, at timestamptz not null);
  create table if not exists floor_counts (client int primary key, last bigint not null);
  truncate floor_events, floor_rows, floor_counts`;

const data = JSON.stringify({
  type: 'opened',
  words: '小区门口路灯三天不亮，晚上走路看不见',
  area: '990171001001',
  stage: 'received',
  due: '2026-03-09T09:59:59.000Z',
});

const connected = (url: string, count: number) =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const client = new Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );

/** The same PostgreSQL with the bare driver: two inserts and one update of a row of one's own in a transaction, prepared, durable. */
export const transactionFloor = async (url: string, seconds: number): Promise<Measured> => {
  const clients = await connected(url, floorClients);
  await clients[0]!.query(tables);
  const at = new Date().toISOString();
  for (const [n, client] of clients.entries()) await client.query('insert into floor_counts values ($1, 0)', [n]);
  const once = async (n: number) => {
    const client = clients[n]!;
    const [id, stream] = [randomUUID(), randomUUID()];
    await client.query('begin');
    await client.query({ name: 'event', text: 'insert into floor_events values ($1, $2, $3, $4)', values: [id, stream, data, at] });
    await client.query({ name: 'row', text: 'insert into floor_rows values ($1, $2, $3, $4)', values: [stream, 'received', data, at] });
    await client.query({ name: 'count', text: 'update floor_counts set last = last + 1 where client = $1', values: [n] });
    await client.query('commit');
  };
  await asFastAsPossible(floorClients, 1, once);
  const measured = await asFastAsPossible(floorClients, seconds, once);
  await clients[0]!.query('drop table floor_events, floor_rows, floor_counts');
  await Promise.all(clients.map((client) => client.end()));
  return measured;
};

/** One query with the bare driver, so many clients, again and again; not prepared, because a plan for any values is a worse one here. */
export const queryFloor = async (url: string, { sql, parameters }: Bare, clients: number, seconds: number): Promise<Measured> => {
  const open = await connected(url, clients);
  const once = (n: number) => open[n]!.query(sql, [...parameters]);
  await asFastAsPossible(clients, 0.5, once);
  const measured = await asFastAsPossible(clients, seconds, once);
  await Promise.all(open.map((client) => client.end()));
  return measured;
};

export type Bare = Readonly<{ sql: string; parameters: readonly unknown[] }>;

/** How long the disk of the data folder takes to make eight kilobytes durable, the median in ms. */
export const fsyncMs = (folder: string): number => {
  const path = join(folder, 'fsync-probe');
  const file = openSync(path, 'w');
  const page = Buffer.alloc(8_192, 1);
  const times = Array.from({ length: 200 }, (_, n) => {
    writeSync(file, page, 0, page.length, n * page.length);
    const from = performance.now();
    fdatasyncSync(file);
    return performance.now() - from;
  });
  closeSync(file);
  rmSync(path);
  return percentile(times, 0.5);
};
