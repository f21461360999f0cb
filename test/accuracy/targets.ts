import { allRules } from './score';
import type { RuleCounts, Score, Sum } from './score';

const ratio = (part: number, whole: number, empty: number) => (whole ? part / whole : empty);

/** Shares in [0, 1] of a score; a share of nothing is the perfect one. */
export const shares = (score: Score) => ({
  wrong: ratio(score.wrong, score.cells, score.wrong ? 1 : 0),
  missed: ratio(score.missed, score.cells, 0),
  precision: ratio(score.violatedRight, score.violatedFound, 1),
  recall: ratio(score.violatedHit, score.violatedTrue, 1),
  sections: ratio(score.sectionsRight, score.sections, 1),
  status: ratio(score.statusRight, score.pages, 1),
  reasons: ratio(score.reasonsRight, score.reasons, 1),
  cleanErrors: ratio(score.cleanWithErrors, score.clean, 0),
  cleanWarnings: ratio(score.cleanWithWarnings, score.clean, 0),
  culprit: ratio(score.culpritsFirst, score.culprits, 1),
  year: ratio(score.yearsRight, score.years, 1),
  agency: ratio(score.agenciesRight, score.agencies, 1),
  form: ratio(score.formsRight, score.forms, 1),
  relations: ratio(score.relationsRight, score.relations, 1),
  claimPrecision: ratio(score.claimsReportedRight, score.claimsReported, 1),
  claimRecall: ratio(score.claimsRead, score.claims, 1),
  claimVerdicts: ratio(score.verdictsRight, score.verdicts, 1),
  othersReported: ratio(score.othersReported, score.others, 0),
});

export type Shares = ReturnType<typeof shares>;

/** What the reader has to reach over all layouts together. */
export const TARGETS: readonly {
  readonly share: keyof Shares;
  readonly name: string;
  readonly most?: number;
  readonly least?: number;
}[] = [
  { share: 'wrong', name: 'cells wrong or invented', most: 0.0005 },
  { share: 'missed', name: 'cells missed', most: 0.003 },
  { share: 'precision', name: 'violated relations, precision', least: 0.999 },
  { share: 'recall', name: 'violated relations, recall', least: 0.997 },
  { share: 'cleanErrors', name: 'clean pages with an error', most: 0 },
  { share: 'cleanWarnings', name: 'clean pages with an undue warning', most: 0 },
  { share: 'sections', name: 'section status', least: 0.995 },
  { share: 'status', name: 'not-a-report and status', least: 0.995 },
];

/** Names of the targets that a score misses. */
export function missedTargets(score: Score): string[] {
  const all = shares(score);
  return TARGETS.filter(
    ({ share, most, least }) => (most !== undefined && all[share] > most) || (least !== undefined && all[share] < least),
  ).map(({ name }) => name);
}

/** Shares of which less is better; of all others more is. */
const FEWER: readonly string[] = ['wrong', 'missed', 'cleanErrors', 'cleanWarnings', 'othersReported'];

/** Every share of a sum by name, also precision and recall of each rule: what a baseline keeps. */
export type Kept = Readonly<Record<string, number>>;

const ruleShares = (rules: RuleCounts): [name: string, share: number][] =>
  Object.entries({ ...rules, all: allRules(rules) }).flatMap(([rule, { right, missed, undue }]) => [
    [`${rule} precision`, ratio(right, right + undue, 1)],
    [`${rule} recall`, ratio(right, right + missed, 1)],
  ]);

export const keep = ({ score, rules }: Sum): Kept => Object.fromEntries([...Object.entries(shares(score)), ...ruleShares(rules)]);

/** Names of the shares that are worse than the kept ones; a rule that was not kept has to be right throughout. */
export function drops(now: Kept, kept: Kept): string[] {
  return [...new Set([...Object.keys(now), ...Object.keys(kept)])].filter((name) => {
    const fewer = FEWER.includes(name);
    const best = fewer ? 0 : 1;
    const [is, was] = [now[name] ?? best, kept[name] ?? best];
    return fewer ? is > was + 1e-9 : is < was - 1e-9;
  });
}
