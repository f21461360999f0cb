// A reporter of vitest that names the tests which failed once and passed when they were tried again.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export class Unsteady {
  names = [];

  constructor(file) {
    this.file = file;
  }

  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) this.names.push(`${test.module.relativeModuleId} > ${test.fullName}`);
  }

  onTestRunEnd() {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(this.names));
  }
}
