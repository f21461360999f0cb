import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

// npm run fuzz -- --target grid|text|numerals|page|all [--seconds N] [--seed N] [--slow MS] [--memory MB]

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const folder = '.artifacts/fuzz';
/** An execution that takes longer than this, with its repetitions, is ended from outside. */
const HANG_MS = 40_000;

/** All that is tested in one script, so that its coverage is told from that of Node. */
async function bundle() {
  mkdirSync(join(root, folder), { recursive: true });
  const outDir = mkdtempSync(join(root, folder, 'build-'));
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: { outDir, ssr: join(here, 'main.ts'), minify: false, rollupOptions: { output: { entryFileNames: 'fuzz.mjs' } } },
    ssr: { noExternal: true },
  });
  return outDir;
}

/** Runs one target in a process of its own; what ends or hangs the process is saved, too. */
function run(script, target, args) {
  const current = join(dirname(script), `${target}.current`);
  const own = ['--target', target, '--current', current];
  const child = spawn(process.execPath, ['--max-old-space-size=500', script, ...args, ...own], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const save = (kind) => {
    const kept = `${target}-${kind}.txt`;
    copyFileSync(current, join(root, folder, kept));
    console.log(`${target}: ${kind}, input in ${folder}/${kept}`);
  };
  const watch = setInterval(() => {
    const since = Date.now() - (statSync(current, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (since < HANG_MS) return;
    save('hang');
    child.kill('SIGKILL');
  }, 1000);
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      if (signal !== 'SIGKILL' && code !== 0 && code !== 1) save('memory');
      resolve(code === 0);
    });
  });
}

const { values } = parseArgs({
  options: {
    target: { type: 'string', default: 'all' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    slow: { type: 'string' },
    memory: { type: 'string' },
  },
});
const { target, ...others } = values;
const args = Object.entries(others).flatMap(([name, value]) => [`--${name}`, value]);
const built = await bundle();
try {
  const targets = target === 'all' ? ['grid', 'text', 'numerals', 'page'] : target.split(',');
  const passed = await Promise.all(targets.map((name) => run(join(built, 'fuzz.mjs'), name, args)));
  process.exitCode = passed.every(Boolean) ? 0 : 1;
} finally {
  rmSync(built, { recursive: true, force: true });
}
