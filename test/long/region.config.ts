import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [fileURLToPath(new URL('region-large.ts', import.meta.url))],
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
