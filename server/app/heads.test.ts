import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CaseHouse, caseHouse, handClock } from '../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { discard, temporaryFolder } from '../../test/helpers/folder.ts';
import { keepHeads } from '../jobs/heads.ts';
import { headFile, headKey, headsIn, isSignedBy, publicHeadKey, readHeads } from '../outside/watching/head-file.ts';
import { checkHeads } from './heads.ts';

let fresh: FreshDatabase;
let folder: string;
let house: CaseHouse;
const clock = handClock('2026-03-02T01:00:00.000Z');
const key = headKey(Buffer.alloc(32, 7));

beforeAll(async () => {
  [fresh, folder] = [await freshDatabase(), temporaryFolder()];
  house = await caseHouse(fresh.db, { clock });
});
beforeEach(async () => {
  await house.open();
});
afterAll(async () => {
  await fresh.drop();
  discard(folder);
});

const keep = () => keepHeads(fresh.db, house.books, house.ports, headsIn(folder, key), house.zone).work();
const kept = () => readHeads(headFile(folder, house.zone));
const check = async (by: Parameters<typeof isSignedBy>[0] = key) =>
  checkHeads(fresh.db, house.zone, house.ports.digest, await kept(), isSignedBy(by));

test('before the first head there is nothing that disagrees', async () => {
  expect(await check()).toEqual({ heads: 0, broken: 'nothing' });
});

test('a head is kept once a day of the zone, and the log agrees with all of them, also by the public key alone', async () => {
  for (let day = 0; day < 3; day++) {
    await house.open();
    await keep();
    await keep();
    clock.pass(24 * 60);
  }
  expect((await kept()).map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-03', '2026-03-04']);
  expect(await check()).toEqual({ heads: 3, broken: 'nothing' });
  expect(await check(publicHeadKey(key))).toEqual({ heads: 3, broken: 'nothing' });
  expect((await check(headKey(Buffer.alloc(32, 8)))).broken).toMatchObject({ words: 'this head was not signed by this server' });
});

test('a line that was cut off while it was written is no line, and the day is kept again', async () => {
  const whole = readFileSync(headFile(folder, house.zone));
  appendFileSync(headFile(folder, house.zone), '{"zone":"99');
  expect(await check()).toMatchObject({ heads: 3, broken: 'nothing' });
  writeFileSync(headFile(folder, house.zone), whole);
});

test('who writes a chain anew, hash and standing row and all, is found by the day and the positions', async () => {
  const [, second] = await kept();
  const place = second!.position;
  await sql`update events set hash = repeat('0', 64) where zone = ${house.zone} and position = ${place}`.execute(fresh.db);
  expect((await check()).broken).toMatchObject({ day: '2026-03-03', upTo: place, words: 'these events are not those that were signed' });
});

test('a head that was altered, and a log that is shorter than its heads, do not pass', async () => {
  const lines = await kept();
  const altered = [{ ...lines[0]!, position: lines[0]!.position + 1 }, ...lines.slice(1)];
  const found = (some: typeof lines) => checkHeads(fresh.db, house.zone, house.ports.digest, some, isSignedBy(key));
  expect((await found(altered)).broken).toMatchObject({ day: '2026-03-02', words: expect.stringContaining('not signed') });
  await sql`delete from events where zone = ${house.zone} and position > 1`.execute(fresh.db);
  expect((await found(lines)).broken).toMatchObject({ words: expect.stringContaining('the log ends at') });
  writeFileSync(headFile(folder, house.zone), `${JSON.stringify(altered[0])}\n`);
  await expect(keep()).rejects.toThrow('not signed by this server');
});
