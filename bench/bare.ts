import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { askingOf } from '../server/app/asking.ts';
import type { Filters } from '../server/app/cases/filters.ts';
import { listCases } from '../server/app/cases/list.ts';
import type { Reader } from '../server/app/cases/reader.ts';
import type { Doorstep } from '../server/app/door/index.ts';
import type { Schema } from '../server/db/schema.ts';
import { sessionOf } from '../server/db/session/index.ts';
import { columnTypes } from '../server/db/types.ts';
import { giveVault, vaultOf } from '../server/db/vault.ts';
import type { Bare } from './floor.ts';
import type { Ground } from './ground.ts';

/** The statement that the product itself says to the database while an account does this; the last that has these words in it. */
export const bareBehind = async (
  { house, url, zone }: Ground,
  account: string,
  asking: string,
  does: (reader: Reader, doorstep: Doorstep) => Promise<unknown>,
): Promise<Bare> => {
  const said: Bare[] = [];
  const pool = new Pool({ connectionString: url, max: 1, types: columnTypes });
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({
      pool: { options: pool.options, connect: async () => sessionOf(await pool.connect(), 'itself'), end: () => pool.end() },
    }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: ({ query }) => void said.push(query),
  });
  giveVault(db, vaultOf(house.db));
  try {
    const book = await house.books.of(house.db, zone);
    const who = askingOf(house.ports, { who: account, posts: book.postsOf(account, house.ports.clock.now()) });
    await does({ ...house, db }, { zone, asking: who, caller: `account:${account}`, request: house.ports.ids.next() });
  } finally {
    await db.destroy();
  }
  const found = said.findLast(({ sql }) => sql.includes(asking));
  if (!found) throw new Error(`nothing of that kind was asked: ${said.map(({ sql }) => sql.slice(0, 90)).join('; ')}`);
  return { sql: found.sql, parameters: found.parameters };
};

/** The statement behind a list of cases; the last one, where it asks more than once. */
export const bareOf = (ground: Ground, account: string, filters: Filters, asking: string): Promise<Bare> =>
  bareBehind(ground, account, asking, (reader, doorstep) => listCases(reader, doorstep, { ...filters, limit: 50 }));
