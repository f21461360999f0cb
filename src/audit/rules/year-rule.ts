import type { Report } from '../../report/types';
import { lineageOf } from '../continuity';
import { notApplicable, type Rule, type RuleResult } from '../rule';

/** A rule that compares two consecutive reports of one body; without them it does not apply. */
export function yearRule({
  compare,
  ...rule
}: Omit<Rule, 'check'> & { compare(report: Report, lastYear: Report): RuleResult }): Rule {
  return {
    ...rule,
    check({ report, lastYear }) {
      if (!lastYear) return notApplicable('no-last-year');
      return lineageOf(report, lastYear) === 'same' ? compare(report, lastYear) : notApplicable('other-report');
    },
  };
}
