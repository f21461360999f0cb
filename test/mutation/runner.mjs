import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'vite';
import * as vitest from 'vitest';

/** Stands for itself in the code that Stryker instruments. */
const NAMESPACE = '__stryker__';
const BUILD = '.artifacts/mutation/build';
const [PASSED, FAILED] = [0, 1];

/**
 * Runs the tests of recognition and audit in the process of the runner itself: all of them and the instrumented code
 * are one script, which is evaluated anew for each mutant. A mutant so costs its tests, not the start of a test runner.
 */
class OneScriptRunner {
  #script = null;
  /** How long each test took when it last ran. */
  #times = new Map();
  /** How many mutants of a file each test has killed. */
  #killers = new Map();
  #require = createRequire(join(process.cwd(), 'package.json'));

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const file = join(BUILD, 'every.cjs');
    if (!existsSync(file)) await bundle();
    this.#script = new Script(`(function (exports, require) {${readFileSync(file, 'utf8')}\n})`, { filename: file });
  }

  async dryRun() {
    const space = spaceOf({ activeMutant: undefined, mutantCoverage: undefined, currentTestId: undefined });
    const tests = await this.#tests();
    const results = [];
    for (const { id, run } of tests) {
      space.currentTestId = id;
      results.push(await this.#resultOf(id, run));
    }
    space.currentTestId = undefined;
    return { status: 'complete', tests: results, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    const space = spaceOf({ activeMutant: undefined, hitCount: 0, hitLimit });
    if (mutantActivation === 'static') space.activeMutant = activeMutant.id;
    let tests;
    try {
      tests = this.#inOrder(await this.#tests(), activeMutant.fileName, testFilter);
    } catch (error) {
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    }
    space.activeMutant = activeMutant.id;
    const failed = [];
    let count = 0;
    for (const { id, run } of tests) {
      count += 1;
      const result = await this.#resultOf(id, run);
      if (space.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' };
      if (result.status !== FAILED) continue;
      failed.push(result);
      const killers = this.#killers.get(activeMutant.fileName);
      killers.set(id, (killers.get(id) ?? 0) + 1);
      if (!disableBail) break;
    }
    if (!failed.length) return { status: 'survived', nrOfTests: count };
    return {
      status: 'killed',
      killedBy: failed.map(({ id }) => id),
      failureMessage: failed[0].failureMessage,
      nrOfTests: count,
    };
  }

  /** Tests that killed other mutants of the file first, then those named after it; of equals the quicker ones. */
  #inOrder(tests, file, testFilter) {
    if (!this.#killers.has(file)) this.#killers.set(file, new Map());
    const killers = this.#killers.get(file);
    const name = basename(file, '.ts');
    const wanted = testFilter && new Set(testFilter);
    const rank = ({ id }) => (killers.get(id) ?? 0) + (id.includes(name) ? 0.5 : 0);
    const time = ({ id }) => this.#times.get(id) ?? 0;
    return tests.filter(({ id }) => !wanted || wanted.has(id)).sort((a, b) => rank(b) - rank(a) || time(a) - time(b));
  }

  async #resultOf(id, run) {
    const result = await resultOf(id, run);
    this.#times.set(id, result.timeSpentMs);
    return result;
  }

  #tests() {
    const exports = {};
    const required = (name) => (name === 'vitest' ? vitest : this.#require(name));
    this.#script.runInThisContext()(exports, required);
    return exports.everyTest();
  }
}

/** The instrumented code reads and writes this object. */
const spaceOf = (values) => Object.assign((globalThis[NAMESPACE] ??= {}), values);

async function resultOf(id, run) {
  const started = performance.now();
  const result = (status, failureMessage) => ({
    id,
    name: id,
    status,
    timeSpentMs: Math.round(performance.now() - started),
    failureMessage,
  });
  try {
    await run();
    return result(PASSED);
  } catch (error) {
    return result(FAILED, error instanceof Error ? error.message : String(error));
  }
}

/** The tests, their small stand-in for vitest, and the instrumented code; packages stay outside. */
function bundle() {
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

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'one-script', factory: Object.assign(() => new OneScriptRunner(), { inject: [] }) },
];
