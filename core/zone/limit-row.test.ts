import { expect, test } from 'vitest';
import { t } from '../words.ts';
import type { Category } from './category.ts';
import { type LimitRow, limitFor } from './limit-row.ts';

const path: Category[] = [
  { code: 'W1', parent: 'W', name: t('停水', 'No water'), programme: 'pipes', kind: 'help', urgency: 'urgent', from: '2020-01-01' },
  {
    code: 'W',
    parent: 'none',
    name: t('水', 'Water'),
    programme: 'pipes',
    kind: 'help',
    urgency: 'normal',
    from: '2020-01-01',
    limits: { promise: { n: 3, unit: 'workDays' } },
  },
];

const row = (more: Partial<LimitRow>): LimitRow => ({
  id: 'x',
  programme: 'pipes',
  stage: 'promise',
  category: 'W',
  limit: { n: 2, unit: 'workDays' },
  basis: t('通知', 'Notice'),
  from: '2026-01-01',
  ...more,
});

const promise = (rows: LimitRow[], date = '2026-03-02', stage = 'promise') => {
  const found = limitFor({ programme: 'pipes', stage, date }, path, rows);
  return found === 'unset' ? found : found.n;
};

test('with nothing said it is left to the programme', () => {
  expect(promise([], '2026-03-02', 'handling')).toBe('unset');
  expect(promise([row({ programme: 'other', stage: 'handling' })], '2026-03-02', 'handling')).toBe('unset');
});

test("a category has its parent's limit", () => expect(promise([])).toBe(3));

test("the zone's row for a category beats what the category says, from its day on", () => {
  expect(promise([row({})], '2025-12-31')).toBe(3);
  expect(promise([row({})])).toBe(2);
});

test('of two rows the newer holds', () => {
  expect(promise([row({ id: 'b', from: '2026-03-01', limit: { n: 1, unit: 'workDays' } }), row({})])).toBe(1);
});

test('the nearer category beats the further one, and any category comes last', () => {
  expect(promise([row({}), row({ id: 'y', category: 'W1', limit: { n: 5, unit: 'workDays' } })])).toBe(5);
  expect(promise([row({ category: 'any', limit: { n: 9, unit: 'workDays' } })])).toBe(3);
  expect(promise([row({ category: 'any', stage: 'handling', limit: { n: 9, unit: 'workDays' } })], '2026-03-02', 'handling')).toBe(9);
});
