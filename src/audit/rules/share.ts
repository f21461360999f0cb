import type { FactId } from '../../forms';
import { columnOf, tableOf } from '../../forms/ids';
import type { Claim, Rate, Report } from '../../report/types';
import { at, claimOf, claimsIn, fitsPercent, inDigits, isExact, positive, shownSum } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const NEW: FactId = 'requests/receivedNew/total';
const IN: FactId = 'requests/carriedIn/total';
const DISPOSED: FactId = 'requests/disposedTotal/total';

/** No paragraph of a report tells so many figures; of one that does, nobody can say what a share is of. */
const MOST_TOLD = 200;

/** Totals that a share may be of, the likeliest first: of the table, then every figure that the paragraph claims. */
function wholesOf(claim: Claim, report: Report): number[] {
  const received = [[NEW], [NEW, IN]];
  const isApplicant = claim.readings.some((reading) => reading.some((id) => columnOf(id) !== 'total'));
  const totals = isApplicant ? [...received, [DISPOSED]] : [[DISPOSED], ...received];
  const table = totals.map((ids) => shownSum(ids, report.facts));
  const told = claimsIn(claim.passage, report);
  const figures = told.filter(({ seen }) => seen === undefined).map(({ value }) => value);
  return table[0] === null || told.length > MOST_TOLD ? [] : positive([...table, ...figures]);
}

/** The figure itself, and what the cells show in its stead. */
const valuesOf = (claim: Claim, report: Report) => [
  claim.value,
  ...claim.readings.map((reading) => shownSum(reading, report.facts)).filter((sum): sum is number => sum !== null),
];

const isRequests = (claim: Claim | undefined): claim is Claim =>
  claim !== undefined && isExact(claim) && claim.readings.every((reading) => reading.every((id) => tableOf(id) === 'requests'));

/** 不予公开35件，占4.34%: the share of a claimed figure in the requests disposed of, or in the total that the text gives. */
export const share = defineRule({
  id: 'share',
  severity: 'notice',
  covers: ['R-N.14'],
  keys: ['differs'],
  check({ report, claims }) {
    const shares = report.narrative?.shares ?? [];
    if (!shares.length) return notApplicable('no-shares');
    const checked = shares.map((rate) => judgedShare(rate, report));
    const findings = checked.flatMap((draft): Draft<'differs'>[] => {
      if (!draft || draft === 'fits') return [];
      return [{ ...draft, facts: claims[draft.claims?.[0] ?? -1]?.about ?? [] }];
    });
    return judged(findings, checked.includes('fits') ? undefined : 'whole-unknown');
  },
});

function judgedShare(rate: Rate, report: Report): 'fits' | Draft<'differs'> | null {
  const index = claimOf(rate, report);
  const claim = report.claims[index];
  if (!isRequests(claim)) return null;
  const wholes = wholesOf(claim, report);
  const [whole] = wholes;
  if (whole === undefined) return null;
  const values = valuesOf(claim, report);
  if (wholes.some((sum) => values.some((value) => fitsPercent(rate.percent, (value / sum) * 100, rate.decimals)))) return 'fits';
  const computed = inDigits((claim.value / whole) * 100, rate.decimals);
  const params = { quote: rate.quote, stated: rate.percent, value: claim.value, whole, computed };
  return { key: 'differs', params, claims: [index], ...at(rate) };
}
