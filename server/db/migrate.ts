import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';
import type { Db } from './schema.ts';

/** Where the steps of the product's own tables stand. */
export const productMigrations = fileURLToPath(new URL('migrations', import.meta.url));

const stepName = /^\d{4}-[a-z0-9-]+\.sql$/;

const asMigration = (text: string): Migration => ({
  up: async (db) => {
    await sql.raw(text).execute(db);
  },
});

/** Reads numbered steps (`0001-cases.sql`) from a folder; another kind of file name there is a fault, and so is a number used twice. */
const stepsIn = (folder: string): MigrationProvider => ({
  getMigrations: async () => {
    const steps: Record<string, Migration> = {};
    const numbers = new Set<string>();
    for (const file of (await readdir(folder)).sort()) {
      const number = file.slice(0, 4);
      if (!stepName.test(file)) throw new Error(`${join(folder, file)}: a step is named like 0001-cases.sql`);
      if (numbers.has(number)) throw new Error(`${join(folder, file)}: the number ${number} is used twice`);
      numbers.add(number);
      steps[file.slice(0, -'.sql'.length)] = asMigration(await readFile(join(folder, file), 'utf8'));
    }
    return steps;
  },
});

/** A step that failed; none of the steps of that start has been kept. */
export class MigrationFailed extends Error {
  readonly step: string;

  constructor(step: string, cause: unknown) {
    super(`${step}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.step = step;
  }
}

/**
 * Brings the tables to the newest step, forward only, all missing steps in one transaction, and names those it ran.
 * Several starters at once wait for each other: each step runs once.
 */
export const migrate = async (db: Db, folder: string = productMigrations): Promise<string[]> => {
  const migrator = new Migrator({ db, provider: stepsIn(folder) });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === 'Error');
    throw new MigrationFailed(failed?.migrationName ?? 'migrations', error);
  }
  return results.map(({ migrationName }) => migrationName);
};

/** Whether the tables have every step that this version knows; false as well when the database does not answer. */
export const isCurrent = async (db: Db, folder: string = productMigrations): Promise<boolean> => {
  const steps = await new Migrator({ db, provider: stepsIn(folder) }).getMigrations().catch(() => 'silent' as const);
  return steps !== 'silent' && steps.every(({ executedAt }) => executedAt !== undefined);
};
