import { lineageOf } from '../relations';
import { defineRule, judged, notApplicable } from '../rule';

/** The report given for last year bears another name, or another year: asked about, never assumed. */
export const agencyRenamed = defineRule({
  id: 'agency-renamed',
  severity: 'notice',
  covers: ['R-Y.01'],
  keys: ['name', 'year'],
  check({ report, lastYear }) {
    if (!lastYear) return notApplicable('no-last-year');
    const lineage = lineageOf(report, lastYear);
    if (lineage === 'unknown') return { outcome: 'unsure', reason: 'identity-unknown', findings: [] };
    const params = { agency: report.agency, before: lastYear.agency, year: report.year ?? 0, earlier: lastYear.year ?? 0 };
    if (lineage === 'renamed') return judged([{ key: 'name', params }]);
    return judged(lineage === 'other-year' ? [{ key: 'year', params }] : []);
  },
});
