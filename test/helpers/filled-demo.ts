import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, inject, vi } from 'vitest';
import { connect } from '../../server/db/connect.ts';
import { pressureIn } from '../../server/db/queries/pressure.ts';
import { zones } from '../../server/db/queries/zones.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { databaseNamed, demoTemplate } from './database-names.ts';
import { startServer } from './server.ts';

const lock = 7_300_416;

/** Waits until the jobs have read everything that the demo told, so that no copy has to do it again. */
const readToTheEnd = async (url: string) => {
  const { db, close } = connect(url, { connections: 1 });
  const unread = async () => {
    const [zone] = await zones(db);
    const { behind, messages } = await pressureIn(db, zone!.id, new Date());
    return [...behind.filter(({ events }) => events > 0).map(({ reader }) => reader), ...(messages > 0 ? ['outbox'] : [])];
  };
  await vi.waitFor(async () => expect(await unread()).toEqual([]), { timeout: 90_000, interval: 250 }).finally(close);
};

/** The real server fills an empty database with the demo and ends; done by whoever asks first, the others wait for it. */
const fillOnce = async (server: string, folder: string) => {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [demoTemplate]);
    if (rowCount === 1) return;
    const filling = `${demoTemplate}_filling`;
    await client.query(`drop database if exists ${filling} with (force)`);
    await client.query(`create database ${filling} template template0`);
    const url = databaseNamed(server, filling);
    const filler = await startServer({ DATABASE_URL: url, HUYING_DATA: folder, HUYING_MEASURES: 'off' });
    await readToTheEnd(url).finally(() => filler.end());
    await client.query(`alter database ${filling} rename to ${demoTemplate}`);
  } finally {
    await client.end();
  }
};

/** A database and a data folder of one's own for as long as the run lasts, as the first start of a server left them that filled the demo in. */
export const filledDemo = async (): Promise<{ database: FreshDatabase; folder: string }> => {
  const filled = join(inject('runFolder'), 'demo');
  mkdirSync(filled, { recursive: true });
  await fillOnce(inject('databaseServer'), filled);
  const folder = mkdtempSync(`${filled}-`);
  cpSync(filled, folder, { recursive: true });
  return { database: await freshDatabase('demo'), folder };
};
