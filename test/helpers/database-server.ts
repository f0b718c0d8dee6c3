import { existsSync } from 'node:fs';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { connect } from '../../server/db/connect.ts';
import { embedded } from '../../server/db/embedded/index.ts';
import { migrate, productMigrations } from '../../server/db/migrate.ts';
import { raiseWall } from '../../server/db/wall/raise.ts';
import { databaseNamed, template } from './database-names.ts';
import { discard, discardLeftOvers, temporaryFolder } from './folder.ts';

/** Nothing of a test run outlives it, so it is not made durable; a cleaner at work in a database keeps it from being dropped. */
const quick = {
  autovacuum: 'off',
  jit: 'off',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '200',
};

const makeTemplate = async (server: string) => {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${template}`);
  await client.end();
  if (!existsSync(productMigrations)) return;
  const { db, close } = connect(databaseNamed(server, template), { statementLimit: 0 });
  await migrate(db)
    .then(() => raiseWall(db))
    .finally(close);
};

/** One PostgreSQL for the run, with the product's tables in a template from which every test file copies its own database. */
export default async function setup(project: TestProject) {
  discardLeftOvers();
  const data = temporaryFolder();
  const interrupted = () => discard(data);
  process.once('exit', interrupted);
  const { url, stop } = await embedded({ data, as: 'server', settings: quick });
  const teardown = async () => {
    process.off('exit', interrupted);
    await stop();
    interrupted();
  };
  try {
    await makeTemplate(url);
  } catch (fault) {
    await teardown();
    throw fault;
  }
  project.provide('databaseServer', url);
  project.provide('runFolder', data);
  return teardown;
}
