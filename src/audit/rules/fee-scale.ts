import { judged, notApplicable, unsure } from '../rule';
import { yearRule } from './shared/year-rule';

const FEES = 'disclosure/fees/amount';
/** How many times last year's amount suggests that 元 was filled in instead of 万元. */
const TIMES = { from: 2000, to: 50_000 } as const;

/** An amount some ten thousand times last year's, and a whole number: perhaps 元 instead of 万元. */
export const feeScale = yearRule({
  id: 'fee-scale',
  severity: 'notice',
  covers: ['R-2.04'],
  keys: ['jump'],
  compare(report, lastYear) {
    const [now, then] = [report.facts.get(FEES), lastYear.facts.get(FEES)];
    if (!now || !then) return notApplicable('no-fee-cell');
    if (typeof now.value !== 'number' || typeof then.value !== 'number') return unsure('cells-without-figure');
    const times = now.value / then.value;
    if (now.unit || !Number.isInteger(now.value) || !(times >= TIMES.from && times <= TIMES.to)) return judged([]);
    const params = { value: now.value, before: then.value, times: Math.round(times) };
    return judged([{ key: 'jump', params, facts: [FEES] }]);
  },
});
