import { at, isFeeYear } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const STEP = 10;

/** Every rate of the tariff is a multiple of 10 yuan, and so is every fee (国办函〔2020〕109号). */
export const feeNotMultiple = defineRule({
  id: 'fee-not-multiple',
  severity: 'warning',
  covers: ['R-F.01'],
  keys: ['odd'],
  check({ report }) {
    const fees = (report.narrative?.fees ?? []).filter(({ amounts }) => amounts.length);
    if (!isFeeYear(report) || !fees.length) return notApplicable('no-fees');
    const findings = fees.flatMap((fee): Draft<'odd'>[] => {
      const odd = fee.amounts.filter(({ value }) => value % STEP !== 0);
      const [first] = odd;
      if (!first) return [];
      const params = { quote: fee.quote, amounts: odd.map(({ value }) => value).join(', ') };
      return [{ key: 'odd', params, ...at({ ...fee, ...first }) }];
    });
    return judged(findings);
  },
});
