export interface Difference {
  /** Where, written like an expression: `$.report.claims[0].value`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

export function firstDifference(before: unknown, after: unknown, path?: string): Difference | null;
