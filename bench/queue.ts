import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { askingOf } from '../server/app/asking.ts';
import type { Filters } from '../server/app/cases/filters.ts';
import { listCases } from '../server/app/cases/list.ts';
import type { Schema } from '../server/db/schema.ts';
import { columnTypes } from '../server/db/types.ts';
import { together } from './figure.ts';
import { type Bare, queryFloor } from './floor.ts';
import type { Ground } from './ground.ts';
import { asFastAsPossible } from './load.ts';
import type { Race } from './race.ts';
import { expectStatus, openWires } from './wire.ts';

const clients = 4;

/** The desk's own queue and what people narrow it to. */
const queues: readonly (readonly [name: string, account: string, filters: Filters])[] = [
  ['queue-mine', 'shouli', { view: 'mine' }],
  ['queue-unit', 'weixiu', { view: 'mine' }],
  ['queue-all', 'shouli', { view: 'all' }],
  ['queue-late', 'shouli', { view: 'late' }],
  ['queue-area', 'shouli', { view: 'all', area: '990171001001' }],
  ['queue-category', 'shouli', { view: 'all', category: 'R01' }],
  ['queue-stage', 'shouli', { view: 'all', stage: 'handling', urgency: 'urgent' }],
  ['queue-words', 'shouli', { view: 'all', q: '路灯不亮' }],
];

/** The statement behind a queue, as the product says it. */
const bareOf = async ({ house, url, zone }: Ground, account: string, filters: Filters): Promise<Bare> => {
  const said: Bare[] = [];
  const pool = new Pool({ connectionString: url, max: 1, types: columnTypes });
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: ({ query }) => void said.push(query),
  });
  const book = await house.books.of(house.db, zone);
  const asking = askingOf(house.ports, { who: account, posts: book.postsOf(account, house.ports.clock.now()) });
  const doorstep = { zone, asking, caller: `account:${account}`, request: house.ports.ids.next() };
  await listCases({ ...house, db }, doorstep, { ...filters, limit: 50 });
  await db.destroy();
  const found = said.find(({ sql }) => sql.includes('cases c'));
  if (!found) throw new Error('the queue asked nothing of the cases');
  return { sql: found.sql, parameters: found.parameters };
};

/** A page of fifty of a desk's queue over HTTP, against the bare query by the bare driver; the figures are the 95th percentile in ms. */
export const queueRace = async ({ server, ground, seconds, say, timed, figureAgainst }: Race): Promise<void> => {
  const wires = await openWires(server.url, clients);
  for (const [name, account, filters] of queues) {
    say(`${name}: as ${account}`);
    const token = await ground.tokenOf(account);
    const path = `/api/v1/cases?${new URLSearchParams({ ...(filters as Record<string, string>), limit: '50' })}`;
    const once = async (client: number) => {
      const answer = await wires[client]!.send('GET', path, { authorization: `Bearer ${token}` });
      if (answer.status !== 200) expectStatus(answer, 200, name);
    };
    const statement = await bareOf(ground, account, filters);
    const bare = () => queryFloor(ground.url, statement, clients, seconds / 4);
    const before = await bare();
    await asFastAsPossible(clients, 0.5, once);
    const full = await timed(() => asFastAsPossible(clients, seconds / 2, once));
    figureAgainst(name, { ...full, clients }, together(before, await bare()));
  }
  for (const wire of wires) wire.close();
};
