import type { Report } from '../../../report/types';
import { lineageOf } from '../../relations';
import { notApplicable, type Draft, type Rule, type RuleResult } from '../../rule';

/** A rule that compares two consecutive reports of one body; without them it does not apply. Its findings name last year. */
export function yearRule<const Id extends string, const Key extends string>({
  compare,
  ...rule
}: Omit<Rule<Id, Key>, 'check'> & { compare(report: Report, lastYear: Report): RuleResult<NoInfer<Key>> }): Rule<Id, Key> {
  return {
    ...rule,
    check({ report, lastYear }) {
      if (!lastYear) return notApplicable('no-last-year');
      if (lineageOf(report, lastYear) !== 'same') return notApplicable('other-report');
      const result = compare(report, lastYear);
      const named = (draft: Draft<Key>): Draft<Key> => ({ ...draft, params: { ...draft.params, earlier: lastYear.year ?? 0 } });
      return { ...result, findings: result.findings.map(named) };
    },
  };
}
