import { defineConfig } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that change what all modules of a script share: the browser, the document, the clock, the module table. */
const shared = [
  'test/{background,ui}/**/*.test.{ts,tsx}',
  'test/texts/english.test.ts',
  'test/readers/{parity,shadow,turns}.test.ts',
];

const common = {
  environment: 'node' as const,
  setupFiles: ['test/setup.ts'],
  testTimeout: 180_000,
  // The database of the tests goes on by setImmediate, as that of a browser goes on whatever a page does with its clock.
  fakeTimers: { toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] },
} satisfies InlineConfig;

/**
 * Nearly all tests are of pure functions: they load the modules once a thread, which more than halves the time of all.
 * The others get modules and globals of their own.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { ...common, name: 'pure', include: ['test/**/*.test.ts'], exclude: shared, pool: 'threads', isolate: false },
      },
      { extends: true, test: { ...common, name: 'shared', include: shared } },
    ],
  },
});
