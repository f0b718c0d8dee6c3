import { expect, test } from 'vitest';
import { commonIn } from './common.ts';

test('a single character in common is nothing in common', () => {
  expect(commonIn('灯坏了', '路灯')).toEqual([{ text: '灯坏了', both: false }]);
  expect(commonIn('', '路灯')).toEqual([]);
});

test('what both say is marked, the rest is not', () => {
  expect(commonIn('东门水管爆裂', '小区水管爆了')).toEqual([
    { text: '东门', both: false },
    { text: '水管爆', both: true },
    { text: '裂', both: false },
  ]);
});
