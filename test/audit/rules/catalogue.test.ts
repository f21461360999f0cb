import { expect, it } from 'vitest';
import { RULES } from '../../../src/audit/rules';
import { findings } from '../../../src/texts/zh/findings';

/** Rules, in the order of their findings: how they are shown, and what of the catalogue they carry out. */
const CATALOGUE = [
  'requests-row-total: error R-3.01',
  'requests-disposed-total: error R-3.02',
  'requests-balance: error R-3.03 R-3.04',
  'remedies-total: error R-4.01 R-4.02 R-4.03',
  'requests-bound: error R-3.04',
  'local-subtotals: warning R-3.05',
  'carried-over: error R-Y.01 R-Y.05',
  'claim-violated: warning R-N.01 R-N.02 R-N.03 R-N.04 R-N.05 R-N.06 R-N.07 R-N.08 R-N.09 R-N.10 R-N.11',
  'parts-of-whole: warning R-N.12 R-N.15',
  'part-without-figure: notice R-N.12',
  'growth-rate: notice R-N.13',
  'share: notice R-N.14',
  'outcomes-told: notice R-N.05 R-N.06',
  'text-balance: notice R-N.06',
  'claims-contradict: warning R-N.01 R-N.02 R-N.06',
  'fee-not-multiple: warning R-F.01',
  'fee-parts: warning R-F.02',
  'fee-above-total: notice R-F.03',
  'fee-unpaid-untold: warning R-F.04',
  'fee-unpaid-without-notice: warning R-F.05',
  'fee-untold: notice R-F.06',
  'fee-contradicts: warning R-F.07',
  'in-force-continuity: warning R-Y.02 R-Y.03',
  'items-continuity: warning R-Y.04',
  'pending-remedies: notice R-Y.06',
  'figures-copied: warning R-Y.07',
  'text-copied: notice R-Y.08',
  'agency-renamed: notice R-Y.01',
  'section-missing: error R-D.06',
  'table-missing: error R-D.06 R-D.12',
  'table-image: warning R-D.12',
  'section-empty: warning R-D.06',
  'section-misplaced: warning R-D.06',
  'figure-not-count: error R-2.03',
  'fee-unit: warning R-2.03',
  'cells-lost: warning R-2.07',
  'cells-blank: warning R-2.07',
  'cells-surplus: notice R-2.07',
  'cells-contradict: warning R-2.07',
  'not-as-seen: warning R-2.07',
  'form-year: warning R-D.10',
  'form-unknown: notice R-D.10',
  'label-differs: notice R-D.06',
  'in-force-low: warning R-2.01',
  'rules-without-power: warning R-2.02',
  'fee-scale: notice R-2.04',
  'published-total-low: warning R-2.05',
  'items-negative: warning R-2.05',
  'decisions-as-items: notice R-2.05',
  'procurement-pair: warning R-2.06',
  'published-late: warning R-D.01 R-D.02',
  'published-early: warning R-D.03',
  'period-differs: warning R-D.04',
  'year-differs: notice R-D.05',
  'subtopics-missing: notice R-D.07',
  'agency-differs: notice R-D.08',
  'preface-parts: notice R-D.09',
  'citation-outdated: warning R-D.10',
  'placeholder-left: warning R-D.11',
  'problems-incomplete: warning R-D.06',
  'heading-differs: notice R-D.06',
  'heading-numbers: notice R-D.06',
  'title-wording: notice R-D.16',
  'letter-published: notice R-D.17',
  'generic-overview: notice R-D.18',
  'overview-without-figure: notice R-D.19',
  'file-promised: notice R-D.20',
  'all-zero: notice R-D.15, when asked for',
  'overview-long: notice R-D.14, when asked for',
  'same-report-differs: warning R-Y.09',
  'local-pack: notice ',
];

it('every rule is shown as it weighs, and stands for its numbers of the catalogue', () => {
  const rules = RULES.map(
    ({ id, severity, covers, local }) => `${id}: ${severity} ${covers.join(' ')}${local ? ', when asked for' : ''}`,
  );
  expect(rules).toEqual(CATALOGUE);
});

it('every finding that a rule may have has a message, and every message a rule', () => {
  const keys = RULES.flatMap((rule) => rule.keys.map((key) => `${rule.id}.${key}`));
  expect(keys.toSorted()).toEqual(Object.keys(findings).toSorted());
});
