import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { askingOf } from '../server/app/asking.ts';
import type { Filters } from '../server/app/cases/filters.ts';
import { listCases } from '../server/app/cases/list.ts';
import type { Schema } from '../server/db/schema.ts';
import { columnTypes } from '../server/db/types.ts';
import type { Bare } from './floor.ts';
import type { Ground } from './ground.ts';

/** The statement behind a list of cases that asks this of the database, as the product says it; the last one, where it asks more than once. */
export const bareOf = async ({ house, url, zone }: Ground, account: string, filters: Filters, asking: string): Promise<Bare> => {
  const said: Bare[] = [];
  const pool = new Pool({ connectionString: url, max: 1, types: columnTypes });
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: ({ query }) => void said.push(query),
  });
  const book = await house.books.of(house.db, zone);
  const who = askingOf(house.ports, { who: account, posts: book.postsOf(account, house.ports.clock.now()) });
  const doorstep = { zone, asking: who, caller: `account:${account}`, request: house.ports.ids.next() };
  await listCases({ ...house, db }, doorstep, { ...filters, limit: 50 });
  await db.destroy();
  const found = said.findLast(({ sql }) => sql.includes(asking));
  if (!found) throw new Error('the list asked nothing of that kind');
  return { sql: found.sql, parameters: found.parameters };
};
