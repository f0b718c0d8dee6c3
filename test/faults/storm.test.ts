import { expect, test } from 'vitest';
import { storm } from './storm.ts';

test('through every trouble once, at random points: nothing answered is lost, nothing happens twice, everything holds', async () => {
  const { wrong, answered, accepted, met } = await storm({ rounds: 7, seed: 2_026, say: () => undefined });
  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(40);
  expect(accepted).toBeGreaterThan(10);
  expect(Object.keys(met).length).toBeGreaterThanOrEqual(6);
}, 180_000);
