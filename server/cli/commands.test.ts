import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseHouse, caseHouse, plainWay } from '../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { findToken } from '../db/queries/staff.ts';

let base: FreshDatabase;
let house: CaseHouse;
let data: string;
beforeAll(async () => {
  base = await freshDatabase();
  house = await caseHouse(base.db);
  data = await mkdtemp(join(tmpdir(), 'huying-cli-'));
  const { id } = await house.open();
  for (const [who, action, filled] of plainWay) await house.act(who, id, action, filled);
});
afterAll(async () => {
  await base.drop();
  await rm(data, { recursive: true });
});

const run = (...args: string[]): Promise<{ code: number | null; out: string; complaint: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['server/cli/main.ts', ...args], {
      env: { ...process.env, DATABASE_URL: base.url, HUYING_DATA: data, NODE_NO_WARNINGS: '1' },
    });
    const said = { out: '', complaint: '' };
    child.stdout.on('data', (part) => {
      said.out += String(part);
    });
    child.stderr.on('data', (part) => {
      said.complaint += String(part);
    });
    child.on('close', (code) => resolve({ code, ...said }));
  });

test('without a command it says which there are', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  for (const name of ['import', 'replay', 'token', 'verify']) expect(out).toContain(`  ${name} `);
  expect(await run('verfy')).toMatchObject({ code: 1 });
});

test('verify says that the chains are whole, and fails when they are not', async () => {
  expect(await run('verify')).toMatchObject({ code: 0, out: expect.stringContaining('完好 / whole') });
  await base.pool.query("update events set who = 'lu' where seq = 2");
  const { code, out } = await run('verify');
  expect([code, out]).toEqual([1, expect.stringContaining('BROKEN (altered)')]);
  await base.pool.query("update events set who = 'ann' where seq = 2");
});

test('replay finds what stands otherwise than the events say', async () => {
  expect(await run('replay')).toMatchObject({ code: 0, out: expect.stringContaining('0 differences') });
  await base.pool.query("update cases set rung = 'late'");
  const { code, out } = await run('replay');
  expect([code, out]).toEqual([1, expect.stringMatching(/rung: "late" → "none"/)]);
  await base.pool.query("update cases set rung = 'none'");
});

test('token create prints a token once, of which only the hash is kept', async () => {
  const { code, out } = await run('token', 'create', '--account', 'ann');
  const token = out.trim();
  expect([code, token]).toEqual([0, expect.stringMatching(/^[\w-]{43}$/)]);
  expect(await findToken(base.db, house.zone, house.ports.digest(token))).toMatchObject({ account: 'ann' });
  expect(JSON.stringify(await base.db.selectFrom('tokens').selectAll().execute())).not.toContain(token);
  expect(await run('token', 'end', '--account', 'ann')).toMatchObject({ code: 0, out: expect.stringContaining('1') });
  expect(await findToken(base.db, house.zone, house.ports.digest(token))).toBeUndefined();
});

test('what is asked wrongly is answered in words, not with a trace', async () => {
  for (const args of [
    ['token', 'create'],
    ['verify', '--zone', 'x'],
  ]) {
    const { code, complaint } = await run(...args);
    expect([args, code]).toEqual([args, 2]);
    expect(complaint).not.toMatch(/ at .*\.ts/);
  }
});
