import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [fileURLToPath(new URL('../e2e/desk-sweep.e2e.ts', import.meta.url))],
    env: { DESK_REGION: 'all' },
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
