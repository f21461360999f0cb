import { judged, notApplicable, type Draft } from '../rule';
import { itemRows } from './shared/item-rows';
import { yearRule } from './shared/year-rule';

/** Form of 2019, two years running: 上一年项目数量 is last year's number with last year's change. */
export const itemsContinuity = yearRule({
  id: 'items-continuity',
  severity: 'warning',
  covers: ['R-Y.04'],
  keys: ['differs'],
  compare(report, lastYear) {
    if (report.form !== '2019' || lastYear.form !== '2019') return notApplicable('other-form');
    const before = new Map(itemRows(lastYear).map((row) => [row.row, row]));
    const findings = itemRows(report).flatMap(({ row, previous: now, facts }): Draft<'differs'>[] => {
      const { previous = null, change = null } = before.get(row) ?? {};
      if (previous === null || change === null || now === null) return [];
      const left = previous + change;
      if (left === now) return [];
      const params = { row, left, right: now, difference: left - now, table: 'disclosure' };
      return [{ key: 'differs', params, facts: facts.slice(0, 1) }];
    });
    return judged(findings);
  },
});
