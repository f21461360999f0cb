import type { FeeStatement } from '../../report/types';
import { at, isFeeYear, total } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const KEYS = ['amount', 'count'] as const;
type Key = (typeof KEYS)[number];

/**
 * Whether a statement adds up; null when that cannot be told. 2件290元 may be each or both. Amounts below the total speak against it only when the
 * numbers of requests show that none was left out.
 */
function judge({ total: whole, count, parts, counts, open }: FeeStatement): 'fits' | 'amount' | 'count' | null {
  if (whole === null || open) return null;
  const paired = counts.length === parts.length;
  const sum = total(parts);
  const fits = sum === whole || (paired && total(parts.map((part, i) => part * (counts[i] ?? 0))) === whole);
  const full = count !== null && (parts.length === count || (paired && total(counts) === count));
  if (!fits) return sum > whole || full ? 'amount' : null;
  return count !== null && paired && total(counts) !== count ? 'count' : 'fits';
}

/** Fees told one by one make up the sum that is told, their requests the number that is told. */
export const feeParts = defineRule({
  id: 'fee-parts',
  severity: 'warning',
  covers: ['R-F.02'],
  keys: KEYS,
  check({ report }) {
    const fees = (report.narrative?.fees ?? []).filter(({ parts }) => parts.length);
    if (!isFeeYear(report) || !fees.length) return notApplicable('no-fees');
    const results = fees.map(judge);
    const findings = fees.flatMap((fee, i): Draft<Key>[] => {
      const result = results[i];
      if (!result || result === 'fits') return [];
      const [whole, sum] = result === 'amount' ? [fee.total ?? 0, total(fee.parts)] : [fee.count ?? 0, total(fee.counts)];
      return [{ key: result, params: { quote: fee.quote, whole, sum, difference: whole - sum }, ...at(fee) }];
    });
    return judged(findings, results.includes('fits') ? undefined : 'list-open');
  },
});
