import { TABLE_IDS } from '../../forms';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

/** Practice is to fill in 0: blanks and placeholders are gathered, one finding a table. */
export const cellsBlank = defineRule({
  id: 'cells-blank',
  severity: 'warning',
  covers: ['R-2.07'],
  check({ report }) {
    if (!report.facts.size) return notApplicable('no-cells');
    const blank = [...report.facts].filter(([, { value, unreadable }]) => value === null && !unreadable).map(([id]) => id);
    const findings = TABLE_IDS.flatMap((table): Draft[] => {
      const facts = blank.filter((id) => id.startsWith(`${table}/`));
      return facts.length ? [{ key: 'cells-blank.blank', params: { table, count: facts.length }, facts }] : [];
    });
    return judged(findings);
  },
});
