import type { Reporter } from 'vitest/node';

/** Writes the names of tests that passed at their second attempt, as a JSON array, to a file. */
export class Unsteady implements Reporter {
  constructor(file: string);
  onTestCaseResult: NonNullable<Reporter['onTestCaseResult']>;
  onTestRunEnd: NonNullable<Reporter['onTestRunEnd']>;
}
