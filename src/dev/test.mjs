// `npm test`: everything on a fresh machine, from the packages to the browser. The last line of standard output is
// `N passed, N failed`; nothing is ever skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, sumOf } from './counts.mjs';
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

/** A check that either holds or does not counts as one test. */
function check(name, script, args) {
  say(name);
  return run(script, args, 5 * minutes) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const jsonIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

function vitest(name, args, timeout) {
  say(`${name} tests`);
  const file = join(reports, `${name}.json`);
  const unsteady = join(reports, 'unsteady.json');
  for (const written of [file, unsteady]) rmSync(written, { force: true });
  const succeeded = run('node_modules/vitest/vitest.mjs', ['run', ...args], timeout);
  const counts = countsOf(jsonIn(file), succeeded, jsonIn(unsteady) ?? []);
  for (const remark of counts.remarks) say(`${name} tests: ${remark}`);
  return counts;
}

function runAll() {
  installPackages();
  say(`browsers: ${ensureBrowser()}, ${ensureFirefox()}`);
  mkdirSync(reports, { recursive: true });
  const before = [
    check('lint', 'node_modules/oxlint/bin/oxlint', ['--type-aware']),
    check('types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
    check('expressions', 'src/dev/expressions.mjs', []),
    vitest('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`], 10 * minutes),
  ];
  buildAll();
  return [...before, vitest('e2e', ['-c', 'vitest.e2e.config.ts'], 25 * minutes)];
}

/** Runs everything and yields the sums; a set-up or build that failed is said in words and counts as one failure. */
function total() {
  try {
    return sumOf(runAll());
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const { passed, failed } = total();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
