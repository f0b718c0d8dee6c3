import { expect, test } from 'vitest';
import { smallZone } from './small-zone.ts';
import { branchOf, byId, isIn, pathOf } from './tree.ts';

const areas = byId(smallZone.areas);

test('a path runs from the area itself up to the zone', () => {
  expect(pathOf('G', areas).map(({ id }) => id)).toEqual(['G', 'V', 'T', 'Z']);
  expect(pathOf('nowhere', areas)).toEqual([]);
});

test('a circle does not hang', () => {
  const circle = byId([
    { id: 'a', parent: 'b' },
    { id: 'b', parent: 'a' },
  ]);
  expect(pathOf('a', circle).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(branchOf('a', [...circle.values()]).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a branch holds the area and all below it, parents first', () => {
  expect(branchOf('T', smallZone.areas).map(({ id }) => id)).toEqual(['T', 'V', 'G']);
  expect(branchOf('nowhere', smallZone.areas)).toEqual([]);
});

test('an area is in itself and in what stands above it', () => {
  expect([isIn('G', 'T', areas), isIn('G', 'G', areas), isIn('T', 'G', areas), isIn('G', 'unknown', areas)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
