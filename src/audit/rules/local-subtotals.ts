import { columnOf, rowOf } from '../../forms/ids';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const KEYS = ['column', 'row'] as const;
type Key = (typeof KEYS)[number];

/** Columns 小计 and subtotal rows that a page adds to table three: no cells of the form, but they must add up. */
export const localSubtotals = defineRule({
  id: 'local-subtotals',
  severity: 'warning',
  covers: ['R-3.05'],
  keys: KEYS,
  check({ report }) {
    if (!report.localSums.length) return notApplicable('no-subtotals');
    const findings: Draft<Key>[] = [];
    let doubt: string | undefined;
    for (const { kind, label, parts, value } of report.localSums) {
      const cells = parts.map((id) => report.facts.get(id));
      const readable = value !== null && cells.every((cell) => cell && !cell.unreadable);
      if (!readable || !cells.some((cell) => cell?.value !== null)) {
        if (value !== null && value !== 0) doubt = 'cells-without-figure';
        continue;
      }
      const sum = cells.reduce((total, cell) => total + (cell?.value ?? 0), 0);
      if (sum === value) continue;
      const [first = ''] = parts;
      const params = { label, row: rowOf(first), column: columnOf(first), value, sum };
      findings.push({ key: kind, params, facts: parts });
    }
    return judged(findings, doubt);
  },
});
