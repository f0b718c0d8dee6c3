import { expect, test } from 'vitest';
import { sumOf, sumsOf } from '../core/record/index.ts';
import volunteers from './volunteers.ts';

test('five parties, five groups and five roles (A02, A40)', () => {
  const { parties, groups, roles } = volunteers.lists ?? {};
  expect([parties, groups, roles].map((list) => Object.keys(list ?? {}).length)).toEqual([5, 5, 5]);
});

test('publicity has four units that are never added, and "more than" stays more than (A27)', () => {
  const units = Object.values(volunteers.records?.publicity?.counts ?? {}).map(({ unit }) => unit);
  expect(new Set(units).size).toBe(4);
  const figures = [15_000, 1_500, 3_000, 60].map((n, place) => ({ n, unit: units[place]!, atLeast: true }));
  expect(sumOf(figures)).toBe('unit');
  expect(sumsOf(figures)).toEqual(figures);
});

test('41 children and 23 000 yuan are 560.98 yuan each; more than 500 trees by more than 100 people about five each (A28, A41)', () => {
  expect((23_000 / 41).toFixed(2)).toBe('560.98');
  expect(24 + 3 + 3 + 11).toBe(41);
  const { people, trees } = volunteers.records?.trees?.counts ?? {};
  expect([people?.unit, trees?.unit, 500 / 100]).toEqual(['person', 'tree', 5]);
});
