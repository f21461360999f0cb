import type { FactId } from '../../forms';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

/** Practice is to fill in 0: blanks and placeholders are gathered, one finding a table. */
export const cellsBlank = defineRule({
  id: 'cells-blank',
  severity: 'warning',
  covers: ['R-2.07'],
  check({ report }) {
    if (!report.facts.size) return notApplicable('no-cells');
    const blank = new Map<string, FactId[]>();
    for (const [id, { value, unreadable }] of report.facts) {
      if (value !== null || unreadable) continue;
      const table = id.slice(0, id.indexOf('/'));
      const known = blank.get(table);
      if (known) known.push(id);
      else blank.set(table, [id]);
    }
    const findings: Draft[] = [...blank].map(([table, facts]) => ({
      key: 'cells-blank.blank',
      params: { table, count: facts.length },
      facts,
    }));
    return judged(findings);
  },
});
