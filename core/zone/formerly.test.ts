import { expect, test } from 'vitest';
import { t } from '../words.ts';
import { nameOn } from './formerly.ts';

test('what was renamed is called on each day as it was called then', () => {
  const town = {
    name: t('新镇', 'New'),
    formerly: [
      { name: t('老镇', 'Old'), until: '2020-12-31' },
      { name: t('中镇', 'Middle'), until: '2024-06-30' },
    ],
  };
  expect(['2019-01-01', '2020-12-31', '2021-01-01', '2024-06-30', '2024-07-01'].map((on) => nameOn(town, on).zh)).toEqual([
    '老镇',
    '老镇',
    '中镇',
    '中镇',
    '新镇',
  ]);
  expect(nameOn({ name: t('镇', 'Town') }, '2020-01-01').zh).toBe('镇');
});
