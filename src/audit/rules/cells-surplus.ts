import { TABLE_IDS } from '../../forms';
import { defineRule, judged, type Draft, type RuleInput } from '../rule';

/** Rows with more figures than the form has: harmless when all repeat the same figure. */
export const cellsSurplus = defineRule({
  id: 'cells-surplus',
  severity: 'notice',
  covers: ['R-2.07'],
  keys: ['surplus'],
  check: ({ report }) =>
    judged(
      TABLE_IDS.flatMap((table) =>
        [surplus(report, table, true), surplus(report, table, false)].filter((draft) => draft !== null),
      ),
    ),
});

function surplus(report: RuleInput['report'], table: string, agree: boolean): Draft<'surplus'> | null {
  const rows = report.rowCounts.filter((row) => row.table === table && row.seen > row.expected && (row.agree ?? false) === agree);
  if (!rows.length) return null;
  const params = { table, rows: rows.length, agree: agree ? 'yes' : 'no' };
  return {
    key: 'surplus',
    params,
    facts: rows.flatMap(({ facts }) => [...facts]),
    severity: agree ? 'notice' : 'warning',
    place: `table/${table}`,
  };
}
