// Ten minutes of documents that repeat what takes readers and recognition time: pieces of reports and of mark-up, up to 2 MB of
// them, put anywhere into generated reports. Each takes at most 3 s of processor time; the slowest ten are told with their recipes.
// --seconds N, --seed N, --recipe '{…}' for one of them in four sizes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.artifacts', 'pump');
mkdirSync(folder, { recursive: true });
const outDir = mkdtempSync(join(folder, 'build-'));
try {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      ssr: join(root, 'test', 'pump', 'main.ts'),
      minify: false,
      rollupOptions: { output: { entryFileNames: 'pump.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const { status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=2000', join(outDir, 'pump.mjs'), ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
