import { TABLE_IDS, type FactId } from '../../forms';
import { tableOf } from '../../forms/ids';
import { isTotalOfFigures } from '../relations';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const KEYS = ['blank', 'totals', 'both'] as const;
type Key = (typeof KEYS)[number];

/** Practice is to fill in 0: blanks and placeholders are gathered, one finding a table; totals of figures are told apart. */
export const cellsBlank = defineRule({
  id: 'cells-blank',
  severity: 'warning',
  covers: ['R-2.07'],
  keys: KEYS,
  check(input) {
    const { report, relations } = input;
    const valueOf = (id: FactId) => report.facts.get(id)?.value;
    if (!report.facts.size) return notApplicable('no-cells');
    const blank: FactId[] = [];
    report.facts.forEach(({ value, unreadable }, id) => {
      if (value === null && !unreadable) blank.push(id);
    });
    const findings = TABLE_IDS.flatMap((table): Draft<Key>[] => {
      const facts = blank.filter((id) => tableOf(id) === table);
      const totals = facts.filter((id) => isTotalOfFigures(id, relations, valueOf)).length;
      const key = totals === 0 ? 'blank' : totals === facts.length ? 'totals' : 'both';
      const params = { table, count: facts.length, ...(key === 'both' ? { totals } : {}) };
      return facts.length ? [{ key: key, params, facts }] : [];
    });
    return judged(findings);
  },
});
