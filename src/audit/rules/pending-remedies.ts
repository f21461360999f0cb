import { cellId } from '../../forms/ids';
import { REMEDY_ROWS } from '../../forms/requests';
import { judged, type Draft } from '../rule';
import { yearRule } from './shared/year-rule';

/** Cases pending at the end of last year come back as decided or still pending. */
export const pendingRemedies = yearRule({
  id: 'pending-remedies',
  severity: 'notice',
  covers: ['R-Y.06'],
  keys: ['fewer'],
  compare(report, lastYear) {
    const findings = REMEDY_ROWS.flatMap(({ id: row }): Draft<'fewer'>[] => {
      const pending = lastYear.facts.get(cellId('remedies', row, 'pending'))?.value ?? 0;
      const total = report.facts.get(cellId('remedies', row, 'total'))?.value ?? null;
      if (total === null || total >= pending) return [];
      return [
        {
          key: 'fewer',
          params: { row, left: pending, right: total, table: 'remedies' },
          facts: [cellId('remedies', row, 'total')],
        },
      ];
    });
    return judged(findings);
  },
});
