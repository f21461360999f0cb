import type { BaseSequencer, TestSpecification } from 'vitest/node';

/** The order of end-to-end files: those that take longest begin. */
export declare class LongestFirst extends BaseSequencer {
  sort(files: TestSpecification[]): Promise<TestSpecification[]>;
}
