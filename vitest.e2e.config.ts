import { defineConfig } from 'vitest/config';
import { LongestFirst } from './src/dev/longest-first.mjs';
import { Unsteady } from './src/dev/unsteady.mjs';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    testTimeout: 90_000,
    hookTimeout: 60_000,
    // What is waited for comes when the machine gets to it; only what never comes is to fail.
    expect: { poll: { timeout: 15_000 } },
    // Most of the time pages are waited for: five browsers keep two processors busy.
    maxWorkers: 5,
    // What files share has no state, and each starts and closes its browser: their driver is loaded once a worker.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // A second attempt is told, and few may need one: src/dev/counts.mjs.
    retry: 1,
    reporters: ['default', ['json', { outputFile: '.artifacts/test/e2e.json' }], new Unsteady('.artifacts/test/unsteady.json')],
  },
});
