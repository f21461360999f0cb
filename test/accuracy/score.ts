/** What one page, or many, showed: plain counts, so that scores add up. `…Right` counts those of the noun before it. */
const COUNTS = [
  'pages',
  'crashes',
  'cells',
  'wrong',
  'missed',
  'relations',
  'relationsRight',
  'violatedFound',
  'violatedRight',
  'violatedTrue',
  'violatedHit',
  'sections',
  'sectionsRight',
  'statusRight',
  'reasons',
  'reasonsRight',
  'clean',
  'cleanWithErrors',
  'cleanWithWarnings',
  'culprits',
  'culpritsFirst',
  'years',
  'yearsRight',
  'agencies',
  'agenciesRight',
  'forms',
  'formsRight',
  'claims',
  'claimsRead',
  'claimsReported',
  'claimsReportedRight',
  'verdicts',
  'verdictsRight',
  'others',
  'othersReported',
] as const;

export type Score = Record<(typeof COUNTS)[number], number>;

export const emptyScore = (): Score => Object.fromEntries(COUNTS.map((name) => [name, 0])) as Score;

export function addScore(to: Score, from: Readonly<Score>): void {
  for (const name of COUNTS) to[name] += from[name];
}

/** Findings of a rule that are due and given, due and not given, given and not due. */
export interface RuleCount {
  right: number;
  missed: number;
  undue: number;
}

export type RuleCounts = Record<string, RuleCount>;

/** The count of a rule, made when there is none yet. */
export function countOf(counts: RuleCounts, rule: string): RuleCount {
  const known = counts[rule] ?? { right: 0, missed: 0, undue: 0 };
  counts[rule] = known;
  return known;
}

export function addRules(to: RuleCounts, from: Readonly<RuleCounts>): void {
  for (const [rule, { right, missed, undue }] of Object.entries(from)) {
    const count = countOf(to, rule);
    count.right += right;
    count.missed += missed;
    count.undue += undue;
  }
}

/** The findings of all rules together. */
export function allRules(counts: Readonly<RuleCounts>): RuleCount {
  const all: RuleCount = { right: 0, missed: 0, undue: 0 };
  for (const { right, missed, undue } of Object.values(counts)) {
    all.right += right;
    all.missed += missed;
    all.undue += undue;
  }
  return all;
}

/** What many pages showed. */
export interface Sum {
  readonly score: Score;
  readonly rules: RuleCounts;
}

export const emptySum = (): Sum => ({ score: emptyScore(), rules: {} });

export function addSum(to: Sum, from: Sum): void {
  addScore(to.score, from.score);
  addRules(to.rules, from.rules);
}
