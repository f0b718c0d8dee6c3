import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const table = readFileSync('docs/security.md', 'utf8');
const rows = table.split('\n').filter((line) => /^\| \d/.test(line));
const testsIn = (text: string): string[] => [...text.matchAll(/`([\w./-]+\.test\.tsx?)`/g)].map(([, file = '']) => file);

test('every test that the table of what is held names is there', () => {
  expect(rows.length).toBeGreaterThan(35);
  expect(testsIn(table).filter((file) => !existsSync(file))).toEqual([]);
});

test.each(rows.filter((row) => row.includes('| held |')))('%s', (row) => {
  expect(testsIn(row).length).toBeGreaterThan(0);
});

test('what is held in part, or not, says what is missing', () => {
  for (const row of rows.filter((one) => !one.includes('| held |'))) expect(row.split('|')[3]?.trim().length).toBeGreaterThan(20);
});
