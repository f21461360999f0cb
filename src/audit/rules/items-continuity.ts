import type { FactId } from '../../forms';
import { judged, notApplicable, type Draft } from '../rule';
import { yearRule } from './year-rule';

const ROWS = ['licences', 'services', 'penalties', 'coercion', 'fees'] as const;

/** Form of 2019, two years running: 上一年项目数量 is last year's number with last year's change. */
export const itemsContinuity = yearRule({
  id: 'items-continuity',
  severity: 'warning',
  covers: ['R-Y.04'],
  compare(report, lastYear) {
    if (report.form !== '2019' || lastYear.form !== '2019') return notApplicable('other-form');
    const findings = ROWS.flatMap((row): Draft[] => {
      const cell = (column: string): FactId => `disclosure/${row}/${column}`;
      const values = [
        lastYear.facts.get(cell('itemsPrevious')),
        lastYear.facts.get(cell('itemsChange')),
        report.facts.get(cell('itemsPrevious')),
      ].map((fact) => fact?.value ?? null);
      const [before, change, now] = values;
      if (before === null || change === null || now === null || before === undefined || change === undefined || now === undefined)
        return [];
      const left = before + change;
      if (left === now) return [];
      return [
        {
          key: 'items-continuity.differs',
          params: { row, left, right: now, difference: left - now, table: 'disclosure' },
          facts: [cell('itemsPrevious')],
        },
      ];
    });
    return judged(findings);
  },
});
