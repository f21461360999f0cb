import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const from = (path: string): string => fileURLToPath(new URL(`../e2e/${path}`, import.meta.url));

const SUITES = [
  'frames',
  'hostile',
  'live',
  'memory',
  'names',
  'page',
  'parity',
  'removal',
  'secret',
  'seen',
  'unanswered',
  'waiting',
  'years',
];

/** Suites that are written for Chromium, with Firefox behind them: its rig stands in for that of Chromium. */
export default defineConfig({
  resolve: { alias: [{ find: /^\.\/rig$/, replacement: from('firefox/rig.ts') }] },
  test: {
    include: SUITES.map((name) => from(`${name}.e2e.ts`)),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
