import { expect, test } from 'vitest';
import { t } from '../../shared/words/t.ts';
import { treeOf } from './tree.ts';

const row = (id: string, parent: string) => ({ id, parent, name: t(id, `${id} in English`) });
const zh = (words: { zh: string }) => words.zh;

test('rows stand under their parents, in whatever order they come', () => {
  expect(treeOf([row('village', 'town'), row('zone', 'none'), row('town', 'zone')], zh)).toEqual([
    { value: 'zone', title: 'zone', children: [{ value: 'town', title: 'town', children: [{ value: 'village', title: 'village' }] }] },
  ]);
});

test('a row whose parent is not offered stands at the top and is not lost', () => {
  expect(treeOf([row('grid', 'elsewhere')], zh)).toEqual([{ value: 'grid', title: 'grid' }]);
});
