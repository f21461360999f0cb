export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

export function countsOf(
  report: VitestReport | null,
  succeeded: boolean,
  unsteady?: readonly string[],
): Counts & { readonly remarks: readonly string[] };
export function sumOf(counts: readonly Counts[]): Counts;
