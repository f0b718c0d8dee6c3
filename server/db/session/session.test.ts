import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';
import { constraintOf, databaseFault } from '../errors.ts';
import { copyInto, unread } from '../queries/bulk.ts';
import type { Tx } from '../schema.ts';

let house: FreshDatabase;

beforeAll(async () => {
  house = await freshDatabase('bare');
  await house.pool.query('create table shelf (zone text, n int primary key, words text)');
});
afterAll(() => house.drop());
beforeEach(() => house.pool.query('truncate shelf'));

const kept = async () => (await house.pool.query('select n, words from shelf order by n')).rows;
const put = (tx: Tx, n: number, words: string) => unread(tx, sql`insert into shelf values ('z', ${n}, ${words})`);
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
