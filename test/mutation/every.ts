import fc from 'fast-check';
import { inFile, registered, type Case } from './vitest';

// The same cases for every mutant, as many as time allows: a mutant that only luck or patience finds is one that survives.
fc.configureGlobal({ seed: 20_260_121, interruptAfterTimeLimit: 300, markInterruptAsFailure: false });

const FILES = import.meta.glob<unknown>(['../audit/**/*.test.ts', '../report/**/*.test.ts', '!**/*.measure.test.ts']);

/**
 * Loads every test of recognition and audit, and with them the code under test. What a test does while it is listed,
 * outside its body, belongs to every test: its mutants cost as much as all.
 */
export async function everyTest(): Promise<readonly Case[]> {
  for (const [file, load] of Object.entries(FILES)) {
    inFile(file.slice('../'.length));
    await load();
  }
  return registered();
}
