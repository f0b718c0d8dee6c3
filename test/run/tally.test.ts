import { expect, test } from 'vitest';
import { single, sum, tallyOf } from './tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

test('tests are counted one by one, skipped ones not at all', () => {
  const written = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'failed')] };
  expect(tallyOf(written, 1)).toEqual({ passed: 2, failed: 2 });
});

test('a file that cannot be loaded is one failure', () => {
  expect(tallyOf({ testResults: [file('failed')] }, 1)).toEqual({ passed: 0, failed: 1 });
});

test('a run that ends badly is never all green', () => {
  expect(tallyOf({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 });
  expect(tallyOf('nothing', 0)).toEqual({ passed: 0, failed: 1 });
});

test('stages add up', () => {
  expect(sum([single(0), single(1), { passed: 3, failed: 0 }])).toEqual({ passed: 4, failed: 1 });
});
