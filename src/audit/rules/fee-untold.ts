import { feeUnpaid, isFeeYear, sectionSix } from '../reading';
import { defineRule, judged, notApplicable } from '../rule';

/** Since 2021 section six tells of fees for processing information (109号, 三). Other rules ask where figures speak of fees. */
export const feeUntold = defineRule({
  id: 'fee-untold',
  severity: 'notice',
  covers: ['R-F.06'],
  keys: ['silent'],
  check({ report }) {
    const six = sectionSix(report);
    if (!six) return notApplicable('section-unread');
    if (!isFeeYear(report)) return notApplicable('other-year');
    if (six.mentionsFees) return judged([]);
    if (feeUnpaid(report)) return notApplicable('other-rule');
    return judged([{ key: 'silent', params: { section: 'other' }, place: 'section/other' }]);
  },
});
