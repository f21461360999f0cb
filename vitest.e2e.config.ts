import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/e2e/**/*.e2e.ts'], testTimeout: 90_000, hookTimeout: 60_000, maxWorkers: 2 },
});
