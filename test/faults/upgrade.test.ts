import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { migrate, productMigrations } from '../../server/db/migrate.ts';
import type { Db } from '../../server/db/schema.ts';
import { keepSearch } from '../../server/jobs/search.ts';
import { blindTelephones } from '../../server/jobs/telephones.ts';
import { type CaseHouse, caseHouse, handClock, zoneId } from '../helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../helpers/database.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';

/** The steps of 0.1.0, in whose tables its data was written by itself: six cases from just reported to waiting for their rating. */
const firstSteps = ['0001-zone-and-log', '0002-cases', '0003-beside', '0009-identity', '0020-zone-keeping'];
const kept = JSON.parse(gunzipSync(readFileSync('test/faults/first-release.json.gz')).toString()) as Record<string, { id?: string }[]>;
const tables = 'zones programmes feed counters zone_rows events cases waits links personal answers'.split(' ');

let folder: string;
let fresh: FreshDatabase;
let db: Db;
let house: CaseHouse;

beforeAll(async () => {
  folder = temporaryFolder();
  fresh = await freshDatabase('bare');
  ({ db } = fresh);
  for (const file of readdirSync(productMigrations))
    if (firstSteps.some((step) => file === `${step}.sql`)) copyFileSync(join(productMigrations, file), join(folder, file));
  await migrate(db, folder);
  for (const table of tables)
    await sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(kept[table])}::json)`.execute(
      db,
    );
});
afterAll(async () => {
  await house?.door.idle();
  await fresh.drop();
  discard(folder);
});

test('everything that 0.1.0 kept is of these tables', () => {
  expect(Object.keys(kept).sort()).toEqual([...tables].sort());
});

test('its data comes up to this version, chains whole and every standing row as its events say', async () => {
  expect((await migrate(db)).length).toBeGreaterThan(5);
  house = await caseHouse(db, { clock: handClock('2026-12-01T02:00:00.000Z') });
  expect(await verify(db, zoneId, house.ports.digest)).toMatchObject({ events: kept.events!.length, broken: 'nothing' });
  expect((await replay(db, zoneId)).differences).toEqual([]);
});

test('jobs make what is new from what was there', async () => {
  while ((await keepSearch(db, house.ports, zoneId).work()) === 'again');
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from search where zone = ${zoneId}`.execute(db);
  expect(rows[0]?.count).toBe(6);
  while ((await blindTelephones(db, house.ports, zoneId).work()) === 'again');
  const unfound = await db.selectFrom('personal').select('id').where('zone', '=', zoneId).where('blind', '=', '').execute();
  expect(unfound).toEqual([]);
});

test('cases go on from where they stood, under the programme they were opened under, and a repeat from before is answered as before', async () => {
  const at = async (stage: string) =>
    (await db.selectFrom('cases').select('id').where('zone', '=', zoneId).where('stage', '=', stage).executeTakeFirstOrThrow()).id;
  const handled = await at('handling');
  await house.act('wang', handled, 'resolve', { done: '换了灯泡', reply: '已经修好' });
  await house.act('chen', handled, 'pass');
  await house.act('ann', await at('received'), 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  expect((await house.open({ words: '又一盏灯不亮' })).number).toMatch(/^261201-/);
  expect((await verify(db, zoneId, house.ports.digest)).broken).toBe('nothing');
  expect((await replay(db, zoneId)).differences).toEqual([]);
});
