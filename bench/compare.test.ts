import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { discard, temporaryFolder } from '../test/helpers/folder.ts';
import { changeOf, keepTable, lastTable, tableOf } from './compare.ts';
import type { Figure } from './figure.ts';

const folder = temporaryFolder();
afterAll(() => discard(folder));

const figure = (name: string, ratio: number, unit = '/s'): Figure => ({
  name,
  value: 1_234.5,
  unit,
  p50: 1,
  p95: 2,
  floor: 1_000,
  ratio,
  fsyncMs: 0.2,
  cases: 10_000,
  clients: 64,
});

test('a figure is better or worse by its ratio, and what moves no more than runs do is as before', () => {
  expect(changeOf(figure('report', 1), undefined)).toBe('new');
  expect(changeOf(figure('report', 1.1), figure('report', 1))).toBe('as before');
  expect(changeOf(figure('report', 1.5), figure('report', 1))).toBe('better +50 %');
  expect(changeOf(figure('report', 0.5), figure('report', 1))).toBe('WORSE −50 %');
  expect(changeOf(figure('queue', 2, 'ms'), figure('queue', 1, 'ms'))).toBe('WORSE +100 %');
  expect(changeOf(figure('queue', 0.5, 'ms'), figure('queue', 1, 'ms'))).toBe('better −50 %');
});

test('what is kept takes the place of the same figure only, and stands beside it in the next table', () => {
  const path = join(folder, 'table.jsonl');
  expect(lastTable(path).size).toBe(0);
  writeFileSync(path, '');
  keepTable([figure('report', 1), figure('queue', 2, 'ms')], path);
  keepTable([figure('report', 1.5)], path);
  expect([...lastTable(path).values()].map(({ name, ratio }) => [name, ratio])).toEqual([
    ['report', 1.5],
    ['queue', 2],
  ]);
  const table = tableOf([figure('report', 3)], lastTable(path));
  expect(table).toContain('| report | 10,000 | 1,235/s | 1,000/s | 3 | 1.5 | better +100 % |');
});
