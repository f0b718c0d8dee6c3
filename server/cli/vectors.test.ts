import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...folders: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, ['server/cli/vectors.ts', ...folders], { encoding: 'utf8' });
  return { status, last: stdout.trimEnd().split('\n').at(-1), stdout };
};

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const ratio = (text: string) =>
  JSON.stringify({ cases: [{ name: 'half', given: { op: 'ratio', a: 1, b: 2, digits: 1 }, expect: { text } }] });

test('the last line is the count, and a failure is an exit code', () => {
  write('rates.json', ratio('0.5'));
  expect(run(folder)).toMatchObject({ status: 0, last: '1 passed, 0 failed' });
  write('more.json', ratio('0.4'));
  write('broken.json', '{');
  expect(run(folder)).toMatchObject({ status: 1, last: '1 passed, 2 failed' });
});

test('a folder that is not there, or none at all, is a failure with a reason', () => {
  const { status, last, stdout } = run(join(folder, 'nowhere'));
  expect([status, last]).toEqual([1, '0 passed, 1 failed']);
  expect(stdout).toContain('no such file or directory');
  expect(run()).toMatchObject({ status: 1, last: '0 passed, 1 failed' });
});
