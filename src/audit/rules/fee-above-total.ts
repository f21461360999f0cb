import { decimalsOf, at, collected, isFeeYear } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const CELL = 'disclosure/fees/amount';
const YUAN = 10_000;

/** Fees for processing information are administrative fees: table two states at least their sum, in 万元. */
export const feeAboveTotal = defineRule({
  id: 'fee-above-total',
  severity: 'notice',
  covers: ['R-F.03'],
  keys: ['above'],
  check({ report }) {
    const fact = report.facts.get(CELL);
    const shown = fact?.value ?? null;
    const fees = collected(report);
    if (!isFeeYear(report) || !fees.length) return notApplicable('no-fees');
    if (!fact || shown === null) return notApplicable('no-fee-cell');
    const margin = shown ? 0.5 * 10 ** -decimalsOf(fact) : 0;
    const findings = fees.flatMap((fee): Draft<'above'>[] => {
      const value = Math.round(fee.total ?? 0) / YUAN;
      if (value <= shown + margin) return [];
      const params = { quote: fee.quote, value: fee.total ?? 0, converted: value, shown };
      return [{ key: 'above', params, facts: [CELL], ...at(fee) }];
    });
    return judged(findings);
  },
});
