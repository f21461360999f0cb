import { NO_FEE_NOTICE } from '../../forms/lexicon/sums';
import { FEE_UNPAID, feeUnpaid, sectionSix } from '../reading';
import { defineRule, judged, notApplicable, unsure } from '../rule';

/** A request can only end over an unpaid fee when a notice of the fee was sent (109号). */
export const feeUnpaidWithoutNotice = defineRule({
  id: 'fee-unpaid-without-notice',
  severity: 'warning',
  covers: ['R-F.05'],
  keys: ['none'],
  check({ report }) {
    const shown = feeUnpaid(report);
    if (!shown) return notApplicable('none-unpaid');
    const six = sectionSix(report);
    if (!six) return unsure('section-unread');
    const quote = NO_FEE_NOTICE.exec(six.text)?.[0];
    if (!quote) return judged([]);
    const params = { quote, shown };
    return judged([{ key: 'none', params, facts: [FEE_UNPAID], place: 'section/other' }]);
  },
});
