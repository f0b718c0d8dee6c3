import { z } from 'zod';

export type Tally = { passed: number; failed: number };

const report = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/**
 * Counts what vitest wrote down. A file that could not even be loaded counts as one failure, and so does a run that
 * ended badly without naming any.
 */
export const tallyOf = (written: unknown, exitCode: number): Tally => {
  const read = report.safeParse(written);
  if (!read.success) return { passed: 0, failed: 1 };
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of read.data.testResults) {
    const failures = assertionResults.filter((test) => test.status === 'failed').length;
    passed += assertionResults.filter((test) => test.status === 'passed').length;
    failed += failures === 0 && status === 'failed' ? 1 : failures;
  }
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
};

/** One check that either holds or does not. */
export const single = (exitCode: number): Tally => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

export const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});
