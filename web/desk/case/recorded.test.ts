import { expect, test } from 'vitest';
import { lateSteps } from './recorded.ts';

const step = (seq: number, at: string, recorded: string) => ({ seq, at: `2026-03-${at}:00Z`, recorded: `2026-03-${recorded}:00Z` });

test('a step written down at once is not late', () => {
  expect(lateSteps([step(1, '02T09:00', '02T09:05')])).toEqual({ single: new Set(), bulk: 0 });
});

test('a step written down the next morning is marked', () => {
  expect(lateSteps([step(1, '02T09:00', '02T09:00'), step(2, '02T17:00', '03T08:00')])).toEqual({ single: new Set([2]), bulk: 0 });
});

test('what an import brings together is told once, beside a late step of its own', () => {
  const imported = [1, 2, 3].map((seq) => step(seq, '01T09:00', '09T10:00'));
  expect(lateSteps([...imported, step(4, '09T12:00', '09T15:00')])).toEqual({ single: new Set([4]), bulk: 3 });
});
