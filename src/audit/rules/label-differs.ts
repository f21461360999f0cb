import { TABLE_IDS } from '../../forms';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

/** Labels whose wording is not that of the form, one finding a table with all their cells. */
export const labelDiffers = defineRule({
  id: 'label-differs',
  severity: 'notice',
  covers: ['R-D.06'],
  keys: ['differs'],
  check({ report }) {
    if (!report.facts.size) return notApplicable('no-cells');
    const findings: Draft<'differs'>[] = [];
    for (const table of TABLE_IDS) {
      const own = report.labels.filter((label) => label.table === table);
      const [first] = own;
      if (!first) continue;
      const pairs = own.map(({ found, expected }) => `${found}→${expected}`).join('；');
      const params = { table, count: own.length, found: first.found, expected: first.expected, pairs };
      findings.push({ key: 'differs', params, facts: own.flatMap(({ facts }) => [...facts]) });
    }
    return judged(findings);
  },
});
