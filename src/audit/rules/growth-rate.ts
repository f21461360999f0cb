import type { FactId } from '../../forms';
import type { Claim, Report } from '../../report/types';
import { at, claimOf, fitsPercent, inDigits, isExact, positive, shownSum } from '../reading';
import { lineageOf } from '../relations';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

/** Last year's sums of the cells that a claim may state: of the readings that fit its figure, else of all. */
function earlier(claim: Claim, about: readonly string[], holds: boolean, lastYear: Report): number[] {
  const readings = holds ? [about as FactId[]] : claim.readings;
  return positive(readings.map((reading) => shownSum(reading, lastYear.facts)));
}

const growth = (now: number, before: number) => (now / before - 1) * 100;

/** 同比增长1.05%: recomputed with the same cells of last year's report. */
export const growthRate = defineRule({
  id: 'growth-rate',
  severity: 'notice',
  covers: ['R-N.13'],
  keys: ['differs'],
  check({ report, claims, lastYear }) {
    if (!lastYear) return notApplicable('no-last-year');
    if (lineageOf(report, lastYear) !== 'same') return notApplicable('other-report');
    const findings: Draft<'differs'>[] = [];
    let checked = false;
    const rates = (report.narrative?.growths ?? []).filter(({ year }) => year === null || year === lastYear.year);
    for (const rate of rates) {
      const index = claimOf(rate, report);
      const claim = report.claims[index];
      const told = claims[index];
      if (!claim || !isExact(claim) || !told) continue;
      const before = earlier(claim, told.about, told.verdict === 'holds', lastYear);
      const [first] = before;
      if (first === undefined) continue;
      checked = true;
      if (before.some((sum) => fitsPercent(rate.percent, growth(claim.value, sum), rate.decimals))) continue;
      const computed = inDigits(growth(claim.value, first), rate.decimals);
      const figures = { value: claim.value, before: first, earlier: lastYear.year ?? 0 };
      const params = { quote: rate.quote, stated: rate.percent, computed, ...figures };
      findings.push({ key: 'differs', params, facts: told.about, claims: [index], ...at(rate) });
    }
    if (!rates.length) return notApplicable('no-growth');
    return judged(findings, checked ? undefined : 'cells-unknown');
  },
});
