import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseHouse, caseHouse } from '../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { lastPosition } from '../db/queries/log.ts';
import { readOn } from './feed.ts';

let fresh: FreshDatabase;
let house: CaseHouse;

beforeAll(async () => {
  fresh = await freshDatabase();
  house = await caseHouse(fresh.db);
});
afterAll(() => fresh.drop());

const read = async (name: string, batch = 100) => {
  const got: string[] = [];
  const more = await readOn(fresh.db, house.zone, { name, batch }, async (_, events) => {
    for (const { stream } of events) got.push(stream);
  });
  return { got, more };
};

const toTheEnd = async (name: string) => {
  while ((await read(name)).more);
};

test('a second reader is served what the first has read, a page at a time, and then what is new', async () => {
  await toTheEnd('first');
  await toTheEnd('second');
  const opened = [await house.open(), await house.open(), await house.open()].map(({ id }) => id);
  expect((await read('first')).got).toEqual(opened);
  expect(await read('second', 2)).toEqual({ got: opened.slice(0, 2), more: true });
  const { id } = await house.open();
  expect((await read('second')).got).toEqual([opened[2], id]);
});

test('what fails is read again', async () => {
  await toTheEnd('broken');
  const { id } = await house.open();
  const failing = readOn(fresh.db, house.zone, { name: 'broken', batch: 100 }, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect((await read('broken')).got).toEqual([id]);
});

test('where a copy took over that lacked the newest events, what stands in their place is read, not what was remembered', async () => {
  await toTheEnd('first');
  const last = await lastPosition(fresh.db, house.zone);
  const gone = await house.open();
  expect((await read('first')).got).toEqual([gone.id]);
  await fresh.pool.query('delete from events where position > $1', [last]);
  await fresh.pool.query('update feed set last = $1', [last]);
  await fresh.pool.query("update checkpoints set position = $1 where name = 'first'", [last]);
  const { id } = await house.open();
  expect((await read('first')).got).toEqual([id]);
});
