import { defineConfig } from 'vitest/config';

/** Tests that mutants of recognition and audit are run against; surfaces and generators have tests of their own. */
export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    include: ['test/audit/**/*.test.ts', 'test/report/**/*.test.ts', 'test/readers/**/*.test.ts'],
    exclude: ['test/audit/repairs.measure.test.ts'],
  },
});
