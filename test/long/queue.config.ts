import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: [fileURLToPath(new URL('queued.ts', import.meta.url))], testTimeout: 3_600_000, hookTimeout: 60_000 },
});
