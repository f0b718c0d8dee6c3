import { expect, test } from 'vitest';
import { boxText, countIn, holds, spotsOf, wider } from './points.ts';

const few = spotsOf({ at: [11_300_000, 3_300_000, 11_350_000, 3_350_000], states: '21', heaps: [] });

test('what lies outside a stretch is not counted in it', () => {
  expect(countIn(few, [112.9, 32.9, 113.1, 33.1])).toEqual({ n: 1, late: 1, near: 0 });
  expect(countIn(few, [0, 0, 1, 1])).toEqual({ n: 0, late: 0, near: 0 });
  expect(countIn(few, [0, 0, 180, 89])).toEqual({ n: 2, late: 1, near: 1 });
});

test('a heap counts as all that are in it and is as bad as its worst', () => {
  const [heap] = spotsOf({ at: [], states: '', heaps: [11_300_000, 3_300_000, 400, 3, 20] });
  expect(heap?.properties).toEqual({ n: 400, late: 3, near: 20, state: 2 });
});

test('a small move stays within what was read', () => {
  expect(holds(wider([1, 1, 2, 2]), [1.2, 0.9, 2.2, 1.9])).toBe(true);
  expect(holds(wider([1, 1, 2, 2]), [1.8, 1, 2.8, 2])).toBe(false);
  expect(boxText([1, 2, 3.123456, 4])).toBe('1.00000,2.00000,3.12346,4.00000');
});
