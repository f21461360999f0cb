import type { Claim, Report } from '../../report/types';
import { shownSum } from '../reading';
import type { EvaluatedClaim } from '../types';

/** Compares a claim with the tables: it holds when one reading fits, is violated only when it is certain and none does; a number that is shown otherwise is not compared. */
export function evaluateClaim(claim: Claim, report: Report): EvaluatedClaim {
  const sums = claim.readings.map((reading) => shownSum(reading, report.facts));
  const { within = 0 } = claim;
  const fits = claim.readings[sums.findIndex((sum) => sum !== null && Math.abs(sum - claim.value) <= within)];
  const decided = claim.certain && sums.every((sum) => sum !== null);
  const { quote, section, value, passage, start, end, seen } = claim;
  const verdict = seen !== undefined ? 'unchecked' : fits ? 'holds' : decided ? 'violated' : 'unchecked';
  return {
    quote,
    section,
    value,
    about: [...(fits ?? claim.readings[0] ?? [])],
    readings: claim.readings.map((reading) => [...reading]),
    verdict,
    place: { passage, start, end },
    ...(claim.because && { because: claim.because }),
    ...(verdict === 'unchecked' && claim.open && { reason: claim.open }),
    ...(seen !== undefined && { reason: 'not-as-seen', seen }),
  };
}
