// `npm test`: everything on a fresh machine, from the packages to the browser. The last line of standard output is
// `N passed, N failed`; nothing is ever skipped. `npm run check` is the same with --all: what else a change is held to.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, sumOf } from './counts.mjs';
import { ran, sideBySide } from './side-by-side.mjs';
import { SetupError, buildAll, ensureBrowser, ensureFirefox, installPackages, root, say } from './setup.mjs';

const reports = join(root, '.artifacts', 'test');
/** Limits of time are for what hangs: each is several times what it takes on a slow machine. */
const minutes = 60_000;

/** Runs a script, by its path from the root, with its output on standard error; whether it succeeded in time. */
function run(script, args, timeout) {
  const options = { cwd: root, stdio: ['ignore', 2, 2], timeout, killSignal: 'SIGKILL' };
  const { status, error } = spawnSync(process.execPath, [join(root, ...script.split('/')), ...args], options);
  if (error?.code === 'ETIMEDOUT') say(`stopped: it did not end within ${timeout / minutes} minutes`);
  return status === 0;
}

/** The longest begins: two run at a time. */
const CHECKS = [
  ['expressions', 'src/dev/expressions.mjs'],
  ['lint', 'node_modules/oxlint/bin/oxlint', '--type-aware'],
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
];
const FURTHER_CHECKS = [
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'],
  ['copies', 'node_modules/jscpd/bin/jscpd', '--noTips'],
  ['unused', 'node_modules/knip/bin/knip.js', '--no-progress'],
  ['generated files', 'src/dev/generate.mjs', '--check'],
];

/** A check that either holds or does not counts as one test. */
async function check([name, script, ...args]) {
  const { succeeded, seconds, output } = await ran(join(root, ...script.split('/')), args, { cwd: root, timeout: 5 * minutes });
  say(`${name}: ${succeeded ? 'holds' : 'does not hold'}, ${seconds.toFixed(0)} s`);
  if (!succeeded) process.stderr.write(output);
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const jsonIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

function vitest(name, args, timeout) {
  say(`${name} tests`);
  const start = performance.now();
  const file = join(reports, `${name}.json`);
  const unsteady = join(reports, 'unsteady.json');
  for (const written of [file, unsteady]) rmSync(written, { force: true });
  const succeeded = run('node_modules/vitest/vitest.mjs', ['run', ...args], timeout);
  const counts = countsOf(jsonIn(file), succeeded, jsonIn(unsteady) ?? []);
  for (const remark of counts.remarks) say(`${name} tests: ${remark}`);
  say(`${name} tests: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return counts;
}

async function runAll() {
  installPackages();
  say(`browsers: ${ensureBrowser()}, ${ensureFirefox()}`);
  mkdirSync(reports, { recursive: true });
  const checks = process.argv.includes('--all') ? [...CHECKS, ...FURTHER_CHECKS] : CHECKS;
  const checked = await sideBySide(checks.map((one) => () => check(one)));
  const unit = join(reports, 'unit.json');
  const pure = vitest('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`], 10 * minutes);
  buildAll();
  return [...checked, pure, vitest('e2e', ['-c', 'vitest.e2e.config.ts'], 25 * minutes)];
}

/** Runs everything and yields the sums; a set-up or build that failed is said in words and counts as one failure. */
async function total() {
  try {
    return sumOf(await runAll());
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const { passed, failed } = await total();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
