import { join } from 'node:path';
import { build } from 'vite';

/** Where the one script lies. */
export const BUILD = '.artifacts/mutation/build';

/** The tests, their small stand-in for vitest, and the instrumented code; packages stay outside. */
export function bundle() {
  const standIn = join(process.cwd(), 'test/mutation/vitest.ts');
  return build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'vitest-stand-in',
        enforce: 'pre',
        resolveId: (id, importer) => (id === 'vitest' ? (importer === standIn ? { id, external: true } : standIn) : undefined),
      },
    ],
    build: {
      outDir: BUILD,
      ssr: 'test/mutation/every.ts',
      minify: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'every.cjs', codeSplitting: false } },
    },
  });
}
