import type { FactId } from '../forms';
import type { Claim, Report } from '../report/types';
import { sumOf } from './evaluate';
import type { EvaluatedClaim } from './types';

/** Compares a claim with the tables: it holds when one reading fits, is violated only when it is certain and none does. */
export function evaluateClaim(claim: Claim, report: Report): EvaluatedClaim {
  const { facts } = report;
  const known = (ids: readonly FactId[]) => ids.every((id) => facts.get(id) !== undefined && !facts.get(id)?.unreadable);
  const complete = (ids: readonly FactId[]) => known(ids) && ids.every((id) => facts.get(id)?.value !== null);
  const fits = claim.readings.find((reading) => known(reading) && sumOf(reading, facts) === claim.value);
  const decided = claim.certain && claim.readings.every(complete);
  const { quote, section, value, passage, start, end } = claim;
  return {
    quote,
    section,
    value,
    about: [...(fits ?? claim.readings[0] ?? [])],
    readings: claim.readings.map((reading) => [...reading]),
    verdict: fits ? 'holds' : decided ? 'violated' : 'unchecked',
    place: { passage, start, end },
  };
}
