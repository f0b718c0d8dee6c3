import { expect, test } from 'vitest';
import { at, withAt } from './paths.ts';
import { linesOf, treeLines } from './rows.ts';
import type { ShownRow } from './types.ts';
import { within } from './within.ts';

const area = (id: string, parent: string, more: object = {}) =>
  ({ id, parent, kind: 'grid', name: { zh: `${id}片`, en: id }, aliases: [], from: '2020-01-01', ...more }) as unknown as ShownRow;

test('a value deep in a row is set and taken away without touching the row itself', () => {
  const row = { id: 'a', name: { zh: '甲', en: 'A' }, away: { deputy: 'b' } };
  expect(at(row, 'name.zh')).toBe('甲');
  expect(at(row, 'name.fr.x')).toBeUndefined();
  expect(withAt(row, 'name.zh', '乙')).toEqual({ ...row, name: { zh: '乙', en: 'A' } });
  expect(withAt(row, 'away.deputy', undefined)).toEqual({ id: 'a', name: row.name });
  expect(withAt({}, 'limit.n', 3)).toEqual({ limit: { n: 3 } });
  expect(row.name.zh).toBe('甲');
});

test('a tree stands as a tree; a row whose parent is not shown stands at the top', () => {
  const top = treeLines([area('Z', 'none'), area('T', 'Z'), area('G', 'T'), area('X', 'gone')]);
  expect(top.map(({ key }) => key)).toEqual(['Z', 'X']);
  expect(top[0]?.children?.[0]?.children?.map(({ key }) => key)).toEqual(['G']);
});

test('a search finds rows wherever they stand, and past ones only when asked for', () => {
  const rows = [area('Z', 'none'), area('T', 'Z'), area('P', 'Z', { until: '2020-12-31' })];
  const found = (q: string, past: boolean) =>
    linesOf(rows, { q, past, tree: true, told: (row) => JSON.stringify(row).toLowerCase() }).map(({ key }) => key);
  expect(found('t片', false)).toEqual(['T']);
  expect(found('p片', false)).toEqual([]);
  expect(found('p片', true)).toEqual(['P']);
  expect(found('', false)).toEqual(['Z']);
});

test('a press falls into the shape around it, and not into its hole', () => {
  const square = (a: number, b: number) =>
    [
      [a, a],
      [b, a],
      [b, b],
      [a, b],
      [a, a],
    ] as const;
  const shape = { type: 'Polygon', coordinates: [square(0, 4), square(1, 2)] } as const;
  expect([within(shape, 3, 3), within(shape, 1.5, 1.5), within(shape, 5, 5)]).toEqual([true, false, false]);
});
