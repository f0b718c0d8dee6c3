import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../server/http/routes/index.ts';
import { type Said, type WebHouse, webHouse } from '../helpers/web-house.ts';
import { fromDocument } from '../helpers/writes/from-document.ts';
import { inbound } from '../helpers/writes/inbound.ts';
import { inbox } from '../helpers/writes/inbox.ts';
import { people } from '../helpers/writes/people.ts';
import { repeats } from '../helpers/writes/repeats.ts';
import { rights } from '../helpers/writes/rights.ts';
import { rowsOfEach } from '../helpers/writes/rows.ts';
import { ofSheets } from '../helpers/writes/sheets.ts';
import { topics } from '../helpers/writes/topics.ts';
import type { Prepare, Try } from '../helpers/writes/try.ts';
import { work } from '../helpers/writes/work.ts';

const tries: Record<string, Prepare> = { ...ofSheets, ...people, ...inbound, ...work, ...repeats, ...topics, ...rights, ...inbox };
const writes = routes.filter(({ method }) => method !== 'GET');

let house: WebHouse;
let empty: WebHouse;
beforeAll(async () => {
  [house, empty] = [await webHouse({ rows: rowsOfEach }), await webHouse({ rows: 'none' })];
});
afterAll(async () => {
  await house.shut();
  await empty.shut();
});

let names: string[] = [];
const tables = async (): Promise<string[]> => {
  if (names.length > 0) return names;
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('public', 'identity') and table_type = 'BASE TABLE' order by 1`.execute(house.db);
  names = rows.map(({ name }) => name);
  return names;
};

/** Everything that is kept anywhere: of each table how many rows it has, and the sum of what they hash to. */
const everything = async ({ db }: WebHouse): Promise<Record<string, string>> => {
  const each = (await tables()).map(
    (name) => sql`select ${name}::text as name, concat(count(*), ' ', sum(hashtextextended(r::text, 0))) as hash from ${sql.raw(name)} r`,
  );
  const { rows } = await sql<{ name: string; hash: string }>`${sql.join(each, sql` union all `)}`.execute(db);
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
};

/** What was answered, without the id of the request that a refusal names. */
const said = ({ body }: Said) => body && { ...(body as object), instance: '' };

const cookiesOf = ({ headers }: Said) => [headers['set-cookie'] ?? []].flat().map(String);

describe.each(writes)('$id', (route) => {
  const { id, method, returns } = route;
  test('sent twice with one key happens once; with the key and anything else it is refused', async () => {
    const at = id === 'setUp' ? empty : house;
    const { path, who, other, ...sent }: Try = (await tries[id]?.(at)) ?? fromDocument(route);
    const key = { 'idempotency-key': `twice-${id}` };
    const ask = (one: Partial<Try>) =>
      at.ask(method, one.path ?? path, { ...(who && { who }), ...one, headers: { ...sent.headers, ...one.headers, ...key } });

    const before = await everything(at);
    const first = await ask(sent);
    expect(first.status, first.text).toBeLessThan(id in tries ? 300 : 500);
    const after = await everything(at);

    const again = await ask(sent);
    expect([again.status, cookiesOf(again)]).toEqual([first.status, cookiesOf(first)]);
    if (returns !== 'bytes') expect(said(again)).toEqual(said(first));

    const changed = JSON.stringify(before) !== JSON.stringify(after);
    if (other !== 'none' && changed) {
      const refused = await ask('raw' in other || 'path' in other ? { ...sent, ...(other as Partial<Try>) } : { ...sent, body: other });
      expect([refused.status, (refused.body as { type: string }).type]).toEqual([422, '/problems/used-key']);
    }
    expect(await everything(at)).toEqual(after);
  });
});

test('nothing is tried that is no route, and nothing of all this was a fault', () => {
  expect(Object.keys(tries).filter((id) => !/^(set|end|rename)Zone/.test(id) && !writes.some((route) => route.id === id))).toEqual([]);
  expect([...house.logged, ...empty.logged]).toEqual([]);
});
