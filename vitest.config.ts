import { defineConfig } from 'vitest/config';

const database = ['./test/helpers/database-server.ts'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', isolate: false, include: ['{core,programmes,web,demo,bench,bin}/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: { name: 'boundaries', include: ['test/*.test.ts', 'test/run/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'http',
          isolate: false,
          include: ['server/**/*.test.ts', 'test/http/**/*.test.ts'],
          globalSetup: database,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'start',
          include: ['test/faults/start.test.ts'],
          globalSetup: database,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          exclude: ['test/faults/start.test.ts'],
          globalSetup: database,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          isolate: false,
          include: ['test/browser/**/*.test.ts'],
          globalSetup: database,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
