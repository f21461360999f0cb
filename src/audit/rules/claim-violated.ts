import type { FactId } from '../../forms';
import type { Report } from '../../report/types';
import { shownAmounts, shownBy, shownSum } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

/** What cells show beside a figure of the text: their sum, amounts in 万元. */
const shownIn = (cells: FactId[], { facts }: Report): number =>
  shownAmounts(cells, (id) => facts.get(id))?.[0]?.value ?? shownSum(cells, facts) ?? 0;

/** How many of some cells are totals left blank, in whose place the figures of their rows are added up. */
const reckonedIn = (cells: FactId[], { facts }: Report): number =>
  cells.filter((id) => facts.get(id)?.value === null && shownBy(id, (one) => facts.get(one))?.filled).length;

/** A figure of the narrative that none of its readings finds in the tables. */
export const claimViolated = defineRule({
  id: 'claim-violated',
  severity: 'warning',
  covers: ['R-N.01', 'R-N.02', 'R-N.03', 'R-N.04', 'R-N.05', 'R-N.06', 'R-N.07', 'R-N.08', 'R-N.09', 'R-N.10', 'R-N.11'],
  keys: ['differs'],
  check({ claims, report }) {
    if (!claims.length) return notApplicable('no-claims');
    const findings: Draft<'differs'>[] = [];
    claims.forEach((claim, index) => {
      if (claim.verdict !== 'violated') return;
      const shown = shownIn(claim.about as FactId[], report);
      const readings = claim.readings.map((reading) => reading.join('+')).join('|');
      const sums = claim.readings.map((reading) => shownIn(reading as FactId[], report)).join('|');
      const reckoned = reckonedIn(claim.about as FactId[], report);
      const params = { quote: claim.quote, value: claim.value, shown, readings, sums, ...(reckoned && { reckoned }) };
      findings.push({
        key: 'differs',
        params,
        facts: [...claim.about],
        claims: [index],
        place: claim.place?.passage,
      });
    });
    return judged(findings, claims.every(({ verdict }) => verdict === 'unchecked') ? 'claims-uncertain' : undefined);
  },
});
