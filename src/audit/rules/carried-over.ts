import { cellId, kindOf, overOf } from '../../forms/ids';
import { defineRule, differing, judged, notApplicable, type Draft } from '../rule';

/** What last year's report carried out is what this year's carries in: the total surely, single columns normally. */
export const carriedOver = defineRule({
  id: 'carried-over',
  severity: 'error',
  covers: ['R-Y.01', 'R-Y.05'],
  keys: ['differs'],
  check({ continuity, lastYear }) {
    if (!lastYear) return notApplicable('no-last-year');
    const own = continuity.filter(({ id }) => kindOf(id) === 'continuity.carriedIn');
    const findings = own.flatMap((relation): Draft<'differs'>[] => {
      const sums = differing(relation);
      if (!sums) return [];
      const { id } = relation;
      const column = overOf(id);
      const severity = column === 'total' ? 'error' : 'warning';
      return [
        {
          key: 'differs',
          params: { column, ...sums, earlier: lastYear.year ?? 0, table: 'requests' },
          relations: [id],
          facts: [cellId('requests', 'carriedIn', column)],
          severity,
        },
      ];
    });
    return judged(findings, own.find(({ verdict }) => verdict === 'unchecked')?.reason);
  },
});
