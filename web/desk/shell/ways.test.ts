import { expect, test } from 'vitest';
import { ways, waysFor } from './ways.ts';

test('nobody is offered a page that none of their posts opens', () => {
  expect(waysFor([]).filter(({ deed }) => deed !== undefined)).toEqual([]);
  expect(waysFor(['see']).map(({ to }) => to)).not.toContain('/desk/outbox');
});

test('who may do something is offered its page', () => {
  expect(waysFor(['see', 'open']).map(({ to }) => to)).toEqual(expect.arrayContaining(['/desk', '/desk/new']));
});

test('no two ways lead to one page', () => {
  expect(new Set(ways.map(({ to }) => to)).size).toBe(ways.length);
});
