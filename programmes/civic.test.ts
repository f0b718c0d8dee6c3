import { expect, test } from 'vitest';
import { faultsIn } from '../core/programme/parse.ts';
import civic from './civic.ts';

test('A24: seven points are looked at, by three ways, and each that fails opens a case', () => {
  expect(faultsIn(civic)).toEqual([]);
  const { checks } = civic.rounds!.sevenPoints!;
  expect(Object.keys(checks)).toEqual(Object.keys(civic.lists!.points!));
  expect(Object.keys(checks)).toHaveLength(7);
  expect(Object.keys(civic.lists!.methods!)).toHaveLength(3);
  for (const check of Object.values(checks)) expect(check).toMatchObject({ asks: 'yesNo', evidence: 'failed', finds: expect.anything() });
});
