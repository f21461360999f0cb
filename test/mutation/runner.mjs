import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
import * as vitest from 'vitest';
import { BUILD, bundle } from './bundle.mjs';

/** Stands for itself in the code that Stryker instruments. */
const NAMESPACE = '__stryker__';
const [PASSED, FAILED] = [0, 1];

/**
 * Which tests are tried with the mutants of a folder, where others have nothing to tell of it that these do not tell, or
 * only at many times the price. A survivor so is one that the tests of its own folder let live.
 */
const ASKED = [
  { folder: /^src.report.claims/, tests: /^(?:report\/claims\/|audit\/claims\.)/ },
  { folder: /^src.report.tables/, tests: /^(?:report\/(?:tables\/|layouts|recognised|hidden)|audit\/rules\/(?:tables|cells))/ },
  { folder: /^src.audit/, tests: /^(?:audit\/|report\/as-seen|texts\/arithmetic)/ },
];

/**
 * Runs the tests of recognition and audit in the process of the runner itself: all of them and the instrumented code
 * are one script, which is evaluated anew for each mutant, and of which only the files are loaded that are asked for. A
 * mutant so costs the tests that it takes to kill it, not the start of a test runner.
 */
class OneScriptRunner {
  static inject = ['options'];
  #script = null;
  #asked;
  /** How long each test took when it last ran. */
  #times = new Map();
  /** For each file, the tests that have killed its mutants, with the lines of these. */
  #killers = new Map();
  #require = createRequire(join(process.cwd(), 'package.json'));

  constructor({ mutate }) {
    const asked = mutate
      .filter((pattern) => !pattern.startsWith('!'))
      .map((pattern) => ASKED.find(({ folder }) => folder.test(pattern))?.tests);
    this.#asked = (file) => asked.some((tests) => !tests || tests.test(file));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const file = join(BUILD, 'every.cjs');
    if (!existsSync(file)) await bundle();
    this.#script = new Script(`(function (exports, require) {${readFileSync(file, 'utf8')}\n})`, { filename: file });
  }

  /** Each file is run by itself: what the code keeps from one test to the next would hide what the later ones cover. */
  async dryRun() {
    const space = spaceOf({ activeMutant: undefined, mutantCoverage: undefined, currentTestId: undefined });
    const results = [];
    // What is done while the code is loaded belongs to all tests; what a test leaves behind that goes on does not.
    await this.#evaluated().loadCode();
    const loaded = { ...space.mutantCoverage?.static };
    for (const file of this.#evaluated().files.filter(this.#asked)) {
      const code = this.#evaluated();
      space.currentTestId = undefined;
      await code.loadCode();
      space.currentTestId = listingOf(file);
      let tests = [];
      results.push(await this.#resultOf(listingOf(file), async () => (tests = await code.testsOf(file))));
      for (const { id, run } of tests) {
        space.currentTestId = id;
        results.push(await this.#resultOf(id, run));
      }
    }
    space.currentTestId = undefined;
    return { status: 'complete', tests: results, mutantCoverage: { ...space.mutantCoverage, static: loaded } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const space = spaceOf({ activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const code = this.#evaluated();
    const rank = this.#rankOf(activeMutant);
    const failed = [];
    let count = 0;
    const tried = async (id, run) => {
      count += 1;
      const result = await this.#resultOf(id, run);
      if (result.status === FAILED) failed.push(result);
      return result.status === FAILED && !disableBail;
    };
    const isOver = async () => {
      if (await tried('the code is loaded', code.loadCode)) return true;
      for (const [file, wanted] of this.#filesFor(code.files, testFilter, rank)) {
        let tests = [];
        if (await tried(listingOf(file), async () => (tests = await code.testsOf(file)))) return true;
        const own = wanted && !wanted.has(listingOf(file)) ? tests.filter(({ id }) => wanted.has(id)) : tests;
        for (const { id, run } of this.#inOrder(own, rank)) {
          const isKilled = await tried(id, run);
          if (isKilled) this.#killers.get(activeMutant.fileName).push({ id, line: activeMutant.location.start.line });
          if (space.hitCount > hitLimit || isKilled) return true;
        }
      }
      return false;
    };
    await isOver();
    if (space.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' };
    if (!failed.length) return { status: 'survived', nrOfTests: count };
    return {
      status: 'killed',
      killedBy: failed.map(({ id }) => id),
      failureMessage: failed[0].failureMessage,
      nrOfTests: count,
    };
  }

  /** The files with the tests that are wanted of each, null for all; first those that are likely to kill. */
  #filesFor(files, testFilter, rank) {
    if (!testFilter) {
      const best = (file) => rank(file) + Math.max(0, ...[...this.#times.keys()].filter((id) => fileOf(id) === file).map(rank));
      return files
        .filter(this.#asked)
        .map((file) => ({ file, worth: best(file) }))
        .sort((a, b) => b.worth - a.worth)
        .map(({ file }) => [file, null]);
    }
    const found = new Map();
    for (const id of [...testFilter].sort((a, b) => rank(b) - rank(a) || this.#timeOf(a) - this.#timeOf(b)))
      found.set(fileOf(id), (found.get(fileOf(id)) ?? new Set()).add(id));
    return [...found];
  }

  /** Tests that killed mutants near by first, then those named after the file. */
  #rankOf({ fileName, location }) {
    if (!this.#killers.has(fileName)) this.#killers.set(fileName, []);
    const name = basename(fileName, '.ts');
    const worth = new Map();
    for (const { id, line } of this.#killers.get(fileName))
      worth.set(id, (worth.get(id) ?? 0) + 1 / (1 + Math.abs(line - location.start.line)));
    return (id) => (worth.get(id) ?? 0) + (id.includes(name) ? 0.001 : 0);
  }

  #inOrder(tests, rank) {
    return [...tests].sort((a, b) => rank(b.id) - rank(a.id) || this.#timeOf(a.id) - this.#timeOf(b.id));
  }

  #timeOf(id) {
    return this.#times.get(id) ?? 0;
  }

  async #resultOf(id, run) {
    const result = await resultOf(id, run);
    this.#times.set(id, result.timeSpentMs);
    return result;
  }

  /** The script, evaluated anew. */
  #evaluated() {
    const exports = {};
    const required = (name) => (name === 'vitest' ? vitest : this.#require(name));
    this.#script.runInThisContext()(exports, required);
    return exports;
  }
}

const fileOf = (id) => id.split(' > ')[0];

/** What a file does while its tests are listed, as a test of its own. */
const listingOf = (file) => `${file} > is listed`;

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

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-script', injectableClass: OneScriptRunner }];
