// `npm test`: everything on a fresh machine, from the packages to the browser. The last line of standard output is
// `N passed, N failed`; nothing is ever skipped. `npm run check` is --change: all that a change is held to while it is made.
// It looks at format, unused and copied code and generated files as well, and leaves Firefox to `npm test`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, sumOf } from './counts.mjs';
import { ran, sideBySide } from './side-by-side.mjs';
import { SetupError, buildAll, ensureBrowser, ensureFirefox, installPackages, root, say } from './setup.mjs';

const reports = join(root, '.artifacts', 'test');
/** Limits of time are for what hangs: each is several times what it takes on a slow machine. */
const minutes = 60_000;

/** What fails first, in seconds. */
const QUICK_CHECKS = [
  ['lint', 'node_modules/oxlint/bin/oxlint', '--type-aware'],
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
];
/** Made of what browsers that are waited for leave of the processors. */
const PATIENT_CHECKS = [['expressions', 'src/dev/expressions.mjs']];
const FURTHER_CHECKS = [
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'],
  ['copies', 'node_modules/jscpd/bin/jscpd', '--noTips'],
  ['unused', 'node_modules/knip/bin/knip.js', '--no-progress'],
  ['generated files', 'src/dev/generate.mjs', '--check'],
];

/** Whether this is what a change is held to while it is made. */
const change = process.argv.includes('--change');

/** A script by its path from the root. */
const scriptAt = (path) => join(root, ...path.split('/'));

/** A check that either holds or does not counts as one test. */
async function check([name, script, ...args], { yields, timeout }) {
  const { succeeded, seconds, output } = await ran(scriptAt(script), args, { cwd: root, timeout, yields });
  say(`${name}: ${succeeded ? 'holds' : 'does not hold'}, ${seconds.toFixed(0)} s`);
  if (!succeeded) process.stderr.write(output);
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const jsonIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** Runs checks two at a time. */
const checksOf = (checks, options) => sideBySide(checks.map((one) => () => check(one, options)));

async function vitest(name, args, timeout) {
  say(`${name} tests`);
  const file = join(reports, `${name}.json`);
  const unsteady = join(reports, 'unsteady.json');
  for (const written of [file, unsteady]) rmSync(written, { force: true });
  const script = scriptAt('node_modules/vitest/vitest.mjs');
  const { succeeded, seconds } = await ran(script, ['run', ...args], { cwd: root, timeout, shown: true });
  if (seconds * 1000 >= timeout) say(`stopped: it did not end within ${timeout / minutes} minutes`);
  const counts = countsOf(jsonIn(file), succeeded, jsonIn(unsteady) ?? []);
  for (const remark of counts.remarks) say(`${name} tests: ${remark}`);
  say(`${name} tests: ${seconds.toFixed(0)} s`);
  return counts;
}

async function runAll() {
  installPackages();
  say(`browsers: ${ensureBrowser()}, ${ensureFirefox()}`);
  mkdirSync(reports, { recursive: true });
  const quick = await checksOf(QUICK_CHECKS, { timeout: 5 * minutes });
  const unit = join(reports, 'unit.json');
  const pure = await vitest('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`], 10 * minutes);
  buildAll();
  const patient = [...PATIENT_CHECKS, ...(change ? FURTHER_CHECKS : [])];
  const [browsers, checked] = await Promise.all([
    vitest('e2e', ['-c', 'vitest.e2e.config.ts', ...(change ? ['--exclude', 'test/e2e/firefox/**'] : [])], 25 * minutes),
    checksOf(patient, { yields: true, timeout: 20 * minutes }),
  ]);
  return [...quick, pure, ...checked, browsers];
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
