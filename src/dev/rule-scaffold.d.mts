export interface NewRule {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly covers: readonly string[];
  readonly key: string;
  readonly chapter: string;
}

export const CHAPTERS: readonly string[];
export function scaffoldRule(rule: NewRule, read: (path: string) => string | null): Record<string, string>;
