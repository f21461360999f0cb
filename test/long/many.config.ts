import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [fileURLToPath(new URL('many-reports.ts', import.meta.url))],
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
  },
});
