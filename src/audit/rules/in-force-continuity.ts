import { cellId, kindOf, overOf } from '../../forms/ids';
import { defineRule, differing, judged, notApplicable, type Draft } from '../rule';

/** Documents in force follow from last year's stock; expiry, clean-ups and mergers are known exceptions. */
export const inForceContinuity = defineRule({
  id: 'in-force-continuity',
  severity: 'warning',
  covers: ['R-Y.02', 'R-Y.03'],
  keys: ['differs'],
  check({ continuity, lastYear }) {
    if (!lastYear) return notApplicable('no-last-year');
    const own = continuity.filter(({ id }) => kindOf(id) === 'continuity.inForce');
    if (!own.length) return notApplicable('other-form');
    const findings = own.flatMap((relation): Draft<'differs'>[] => {
      const sums = differing(relation);
      if (!sums) return [];
      const { id } = relation;
      const row = overOf(id);
      const facts = ['issued', 'repealed', 'inForce'].map((column) => cellId('disclosure', row, column));
      return [
        {
          key: 'differs',
          params: { row, ...sums, earlier: lastYear.year ?? 0, table: 'disclosure' },
          relations: [id],
          facts,
        },
      ];
    });
    return judged(findings, own.find(({ verdict }) => verdict === 'unchecked')?.reason);
  },
});
