import { at, collected, isFeeYear, sectionSix } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

/** The narrative tells of a fee that was collected, section six of none. */
export const feeContradicts = defineRule({
  id: 'fee-contradicts',
  severity: 'warning',
  covers: ['R-F.07'],
  keys: ['nothing'],
  check({ report }) {
    const fees = collected(report, ['overview', 'problems']);
    if (!isFeeYear(report) || !fees.length) return notApplicable('no-fees');
    const six = sectionSix(report);
    if (!six) return notApplicable('section-unread');
    const { noFees } = six;
    if (noFees === null || collected(report, ['other']).length) return judged([]);
    const findings = fees.map((fee): Draft<'nothing'> => {
      const params = { quote: fee.quote, value: fee.total ?? 0, second: noFees };
      return { key: 'nothing', params, ...at(fee) };
    });
    return judged(findings);
  },
});
