import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';
import { connect } from '../connect.ts';
import { constraintOf, databaseFault } from '../errors.ts';
import { byKey, copyInto, unread } from '../queries/bulk.ts';
import type { Db, Tx } from '../schema.ts';

let house: FreshDatabase;

beforeAll(async () => {
  house = await freshDatabase('bare');
  await house.pool.query('create table shelf (zone text, n int primary key, words text)');
});
afterAll(() => house.drop());
beforeEach(() => house.pool.query('truncate shelf'));

const kept = async () => (await house.pool.query('select n, words from shelf order by n')).rows;
const put = (tx: Tx, n: number, words: string) => unread(tx, sql`insert into shelf values ('z', ${n}, ${words})`);
const put1 = (n: string) => house.pool.query(`insert into shelf values ('z', ${n}, '一')`);
const within = <T>(work: (tx: Tx) => Promise<T>) => house.db.transaction().execute(work);
const thrownBy = (work: Promise<unknown>) => work.then(() => 'nothing' as const).catch((fault: unknown) => fault);

describe('statements that nobody reads', () => {
  test('are thrown for with the next one that is read, and name their fault', async () => {
    let reached = 'before';
    const fault = await thrownBy(
      within(async (tx) => {
        await put(tx, 1, '一');
        await put(tx, 1, '又一');
        reached = 'between';
        await sql`select 1`.execute(tx);
        reached = 'behind';
      }),
    );
    expect([databaseFault(fault), constraintOf(fault), reached]).toEqual(['unique', 'shelf_pkey', 'between']);
    expect(await kept()).toEqual([]);
  });

  test('are thrown for with the commit where nothing is read', async () => {
    const fault = await thrownBy(
      within(async (tx) => {
        await copyInto(tx, 'shelf', 'z', [{ n: 1 }, { n: 2 }]);
        await copyInto(tx, 'shelf', 'z', [{ n: 2 }]);
      }),
    );
    expect([databaseFault(fault), constraintOf(fault)]).toEqual(['unique', 'shelf_pkey']);
    expect(await kept()).toEqual([]);
  });

  test('leave no rows of theirs in what is read', async () => {
    const { rows } = await within(async (tx) => {
      await unread(tx, sql`select generate_series(1, 3) as n`);
      return sql`select ${4}::int as four`.execute(tx);
    });
    expect(rows).toEqual([{ four: 4 }]);
  });

  test('are refused outside a transaction, and not done', async () => {
    await expect(put(house.db as Tx, 1, '一')).rejects.toThrow('outside a transaction');
    expect(await kept()).toEqual([]);
  });

  test('a COPY that the database cannot read takes nothing with it but its transaction', async () => {
    const fault = await thrownBy(
      within(async (tx) => {
        await copyInto(tx, 'shelf', 'z', [{ n: 'keine Zahl' }]);
        await put(tx, 2, '二');
      }),
    );
    expect(databaseFault(fault)).toBe('bad-value');
    await within((tx) => put(tx, 3, '三'));
    expect(await kept()).toEqual([{ n: 3, words: '三' }]);
  });

  test('are there for whoever reads after them in the same transaction, in their order', async () => {
    const seen = await within(async (tx) => {
      await put(tx, 1, '一');
      await copyInto(tx, 'shelf', 'z', [{ n: 2, words: '二\t\n\\' }]);
      await unread(tx, sql`update shelf set words = words || '。' where n = ${2}`);
      const { rows } = await sql<{ words: string }>`select words from shelf where n >= ${1} order by n`.execute(tx);
      return rows.map(({ words }) => words);
    });
    expect(seen).toEqual(['一', '二\t\n\\。']);
    expect(await kept()).toHaveLength(2);
  });
});

describe('a transaction', () => {
  test('that fails before anything was said leaves its session as it was', async () => {
    await expect(within(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(within((tx) => put(tx, 1, '一').then(() => Promise.reject(new Error('no'))))).rejects.toThrow('no');
    await within((tx) => put(tx, 2, '二'));
    expect(await kept()).toEqual([{ n: 2, words: '二' }]);
  });

  test('rolls back what was said', async () => {
    await expect(
      within(async (tx) => {
        await put(tx, 1, '一');
        await sql`select 1`.execute(tx);
        await put(tx, 2, '二');
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await kept()).toEqual([]);
  });

  test('keeps its level of isolation', async () => {
    const level = await house.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(
        async (tx) => (await sql<{ level: string }>`select current_setting('transaction_isolation') as level`.execute(tx)).rows[0]?.level,
      );
    expect(level).toBe('repeatable read');
  });
});

describe('prepared statements', () => {
  const wordsOf = (db: Db, n: number) => byKey(db, sql<{ words: string }>`select * from shelf where n = ${n}`);
  const prepared = async (tx: Tx) =>
    (await sql<{ n: number }>`select count(*)::int as n from pg_prepared_statements`.execute(tx)).rows[0]?.n;

  test('are read once in a session, those that nobody reads too, and twice in one write', async () => {
    const counts = await within(async (tx) => {
      const before = (await prepared(tx)) ?? 0;
      for (const n of [1, 2]) await put(tx, n, '一');
      for (const n of [1, 2]) expect(await wordsOf(tx, n)).toMatchObject([{ words: '一' }]);
      await put(tx, 3, '三');
      return ((await prepared(tx)) ?? 0) - before;
    });
    expect(counts).toBeLessThanOrEqual(2);
    expect(await kept()).toHaveLength(3);
  });

  test('that fail before they were ever taken are said again', async () => {
    const twice = (n: number) =>
      within(async (tx) => {
        await unread(tx, sql`insert into shelf values ('once', ${n}, '一')`);
        return byKey(tx, sql<{ n: number }>`select n from shelf where zone = 'once' and n = ${n}`);
      });
    await put1('1');
    expect(databaseFault(await thrownBy(twice(1)))).toBe('unique');
    expect(await twice(2)).toEqual([{ n: 2 }]);
    expect(await twice(3)).toEqual([{ n: 3 }]);
  });

  test('over a table that was changed since are said again; within a transaction that is worth repeating', async () => {
    await put1('1');
    const one = connect(house.url, { connections: 1 });
    expect(await wordsOf(one.db, 1)).toEqual([{ zone: 'z', n: 1, words: '一' }]);
    await house.pool.query('alter table shelf add column more text');
    expect(await wordsOf(one.db, 1)).toEqual([{ zone: 'z', n: 1, words: '一', more: null }]);
    await house.pool.query('alter table shelf drop column more');
    const fault = await thrownBy(one.db.transaction().execute((tx) => wordsOf(tx, 1)));
    expect(databaseFault(fault)).toBe('serialization');
    expect(await one.db.transaction().execute((tx) => wordsOf(tx, 1))).toHaveLength(1);
    await one.close();
  });
});
