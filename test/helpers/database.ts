import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { type Connection, connect } from '../../server/db/connect.ts';
import { databaseNamed, demoTemplate, template } from './database-names.ts';

export type FreshDatabase = Omit<Connection, 'close'> & {
  url: string;
  /** Closes our connections and removes the database, whoever else is connected. */
  drop: () => Promise<void>;
};

const tell = async (server: string, words: string) => {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(words).finally(() => client.end());
};

const templates = { 'with-tables': template, bare: 'template0', demo: demoTemplate };

/** A database of one's own with the product's tables and no rows, its zones behind the wall; `bare` has no tables at all, `demo` is what `filledDemo` made. Drop it in `afterAll`. */
export const freshDatabase = async (kind: keyof typeof templates = 'with-tables'): Promise<FreshDatabase> => {
  const server = inject('databaseServer');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await tell(server, `create database ${name} template ${templates[kind]}`);
  const url = databaseNamed(server, name);
  const { db, pool, close } = connect(url, { connections: 10, wall: kind === 'bare' ? 'none' : 'in-zones' });
  const drop = async () => {
    await close();
    await tell(server, `drop database ${name} with (force)`);
  };
  return { url, db, pool, drop };
};
