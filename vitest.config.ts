import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/electron/**', 'tests/bench/**', '**/node_modules/**'],
    globalSetup: 'tests/bundled-worker.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
