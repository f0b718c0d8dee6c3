import { expect, test } from 'vitest';
import { filtersOn, searchOf } from './search.ts';

test('an address carries only what the queue knows, as text', () => {
  expect(searchOf({ view: 'late', q: 12345, phase: 'triage', sort: 'x', area: ['a'], unit: '' })).toEqual({
    view: 'late',
    q: '12345',
    phase: 'triage',
  });
});

test('the view, the words and the open case are no filters', () => {
  expect(filtersOn({ view: 'late', q: '灯', open: 'id' })).toBe(0);
  expect(filtersOn({ phase: 'triage', unit: 'u' })).toBe(2);
});
