import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseHouse, handClock } from '../../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';
import { discard, temporaryFolder } from '../../../test/helpers/folder.ts';

let fresh: FreshDatabase;
let folder: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  folder = temporaryFolder();
  await caseHouse(fresh.db, { clock: handClock() });
});
afterAll(async () => {
  await fresh.drop();
  discard(folder);
});

const run = (args: readonly string[], interruptAt?: string): Promise<{ code: number | null; out: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['server/cli/main.ts', ...args], {
      env: { ...process.env, DATABASE_URL: fresh.url, HUYING_DATA: folder, NODE_NO_WARNINGS: '1' },
    });
    let out = '';
    let pressed = false;
    const hear = (part: Buffer) => {
      out += part.toString();
      if (!pressed && interruptAt !== undefined && out.includes(interruptAt)) {
        pressed = true;
        child.kill('SIGINT');
        child.kill('SIGINT');
      }
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => resolve({ code, out }));
  });

const letters = (count: number) => {
  const path = join(folder, `${count}.csv`);
  const line = (n: number) => `${n},U${n},杂事${n},2024-03-01 09:00:00,第${n}件杂事,已办,2024-03-0${(n % 7) + 2} 10:00:00`;
  writeFileSync(
    path,
    ['msg_id,user_id,title,created_at,detail,reply,replied_at', ...Array.from({ length: count }, (_, n) => line(n)), ''].join('\n'),
  );
  return path;
};

const asked = ['--category', 'response.any'];

test('an interrupted import says how to go on, and goes on', async () => {
  const path = letters(800);
  const cut = await run(['import', 'messages', path, ...asked], '→');
  expect(cut).toMatchObject({ code: 130, out: expect.stringContaining('再执行同一命令就接着导入') });
  const opened = Number(/新增 (\d+)/.exec(cut.out)?.[1]);
  const rest = await run(['import', 'messages', path, ...asked]);
  expect(rest).toMatchObject({ code: 0, out: expect.stringContaining(`新增 ${800 - opened}，原已导入 ${opened}，未导入 0`) });
}, 60_000);

test('the official list of divisions comes in once, and a list with a bad row not at all', async () => {
  const path = join(folder, 'list.csv');
  const heading = 'village_code,village,town_code,town,county_code,county';
  const good = '990199001001,甲水社区居民委员会,990199001,甲水街道,990199,甲水区';
  writeFileSync(path, `${heading}\n${good}\n990199001002,,990199001,甲水街道,990199,甲水区\n`);
  expect(await run(['import', 'divisions', path])).toMatchObject({ code: 1, out: expect.stringContaining('一行也没有导入') });
  writeFileSync(path, `${heading}\n${good}\n`);
  expect(await run(['import', 'divisions', path])).toMatchObject({ code: 0, out: expect.stringContaining('已导入') });
  expect(await run(['import', 'divisions', path])).toMatchObject({ code: 0, out: expect.stringContaining('没有变化') });
}, 60_000);

test('what cannot be meant is said', async () => {
  expect(await run(['import', 'letters', 'x.csv'])).toMatchObject({
    code: 2,
    out: expect.stringContaining('messages | requests311 | divisions | zone'),
  });
  expect(await run(['import', 'messages', 'nowhere.csv'])).toMatchObject({ code: 2, out: expect.stringContaining('nowhere.csv') });
  expect(await run(['import', 'messages', letters(1)])).toMatchObject({ code: 2, out: expect.stringContaining('--category') });
}, 60_000);
