import fc from 'fast-check';
import '../../src/texts/both';
import { registeredIn, type Case } from './vitest';

// The same cases for every mutant, as many as time allows: a mutant that only luck or patience finds is one that survives.
fc.configureGlobal({ seed: 20_260_121, interruptAfterTimeLimit: 300, markInterruptAsFailure: false });

const CODE = import.meta.glob<unknown>(['../../src/audit/**/*.ts', '../../src/report/**/*.ts']);
const TESTS = import.meta.glob<unknown>([
  '../audit/**/*.test.ts',
  '../report/**/*.test.ts',
  '../texts/arithmetic.test.ts',
  '!**/*.measure.test.ts',
]);

const pathOf = (file: string) => `../${file}`;

/** The files of tests of recognition and audit. */
export const files: readonly string[] = Object.keys(TESTS).map((path) => path.slice(pathOf('').length));

/** Loads the code under test alone: what it does then belongs to all tests. */
export async function loadCode(): Promise<void> {
  for (const load of Object.values(CODE)) await load();
}

/** Loads the tests of a file. What they do while they are listed, outside their bodies, belongs to all tests of the file. */
export async function testsOf(file: string): Promise<readonly Case[]> {
  return registeredIn(file, async () => {
    await TESTS[pathOf(file)]?.();
  });
}
