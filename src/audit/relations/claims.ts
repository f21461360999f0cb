import type { FactId } from '../../forms';
import type { Claim, Report } from '../../report/types';
import { shownAmounts, shownSum } from '../reading';
import type { EvaluatedClaim } from '../types';

/** Whether the cells of a reading show the figure of a claim; null where they show none. Amounts fit as far as both sides print them. */
function fitsIn(reading: readonly FactId[], { value, within = 0, besides = [] }: Claim, { facts }: Report): boolean | null {
  const amounts = shownAmounts(reading, (id) => facts.get(id));
  if (amounts) return amounts.some((shown) => Math.abs(shown.value - value) <= Math.max(within, shown.within) + 1e-9);
  const sum = shownSum(reading, facts);
  if (sum === null) return null;
  const more = besides.length ? (shownSum(besides, facts) ?? Infinity) : 0;
  return sum >= value - within && sum <= value + within + more;
}

/** Compares a claim with the tables: it holds when one reading fits, is violated only when it is certain and none does; a number that is shown otherwise is not compared. */
export function evaluateClaim(claim: Claim, report: Report): EvaluatedClaim {
  const results = claim.readings.map((reading) => fitsIn(reading, claim, report));
  const fits = claim.readings[results.indexOf(true)];
  const decided = claim.certain && !results.includes(null);
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
