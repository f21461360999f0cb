import { FEE_UNPAID, feeUnpaid, sectionSix } from '../reading';
import { defineRule, judged, notApplicable, unsure } from '../rule';

/** Requests ended because a fee was not paid, so fees were asked for: section six has to tell of them (109号). */
export const feeUnpaidUntold = defineRule({
  id: 'fee-unpaid-untold',
  severity: 'warning',
  covers: ['R-F.04'],
  keys: ['silent'],
  check({ report }) {
    const shown = feeUnpaid(report);
    if (!shown) return notApplicable('none-unpaid');
    const six = sectionSix(report);
    if (!six) return unsure('section-unread');
    if (six.mentionsFees) return judged([]);
    return judged([{ key: 'silent', params: { shown }, facts: [FEE_UNPAID], place: 'section/other' }]);
  },
});
